/** Dates as people write them in documents. */
@NamedInterface("dates")
@NullMarked
package org.houserules.health.dates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
