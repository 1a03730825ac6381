/** The lines of a school's document as clauses with its own numbering, in its own words. */
@NullMarked
package org.houserules.imports.passages;

import org.jspecify.annotations.NullMarked;
