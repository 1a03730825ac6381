/** Lists from a school's own system on their way in: columns, words, comparison, import. */
@NullMarked
package org.houserules.consent.importing;

import org.jspecify.annotations.NullMarked;
