/** Lists from a school's own system on their way in: columns, words, comparison, import. */
@NamedInterface("importing")
@NullMarked
package org.houserules.consent.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
