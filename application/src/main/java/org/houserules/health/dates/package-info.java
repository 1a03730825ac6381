/** Dates as people write them in documents. */
@NullMarked
package org.houserules.health.dates;

import org.jspecify.annotations.NullMarked;
