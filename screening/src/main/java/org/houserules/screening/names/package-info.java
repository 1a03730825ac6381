/** Finds the names of pupils in a text: in full, in part, misspelt or written together, and leaves ordinary words alone. */
@NullMarked
package org.houserules.screening.names;

import org.jspecify.annotations.NullMarked;
