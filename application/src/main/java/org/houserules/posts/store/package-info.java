/** What posts keep, and how the policy that judges them is read. */
@NullMarked
package org.houserules.posts.store;

import org.jspecify.annotations.NullMarked;
