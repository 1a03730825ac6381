/** Posts as they are kept in the database. */
@NullMarked
package org.houserules.posts.store;

import org.jspecify.annotations.NullMarked;
