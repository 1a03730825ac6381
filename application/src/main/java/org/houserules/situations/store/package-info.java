/** Where a school's situations are kept. */
@NullMarked
package org.houserules.situations.store;

import org.jspecify.annotations.NullMarked;
