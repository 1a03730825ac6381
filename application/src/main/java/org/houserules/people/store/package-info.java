/** People and schools in the database. */
@NullMarked
package org.houserules.people.store;

import org.jspecify.annotations.NullMarked;
