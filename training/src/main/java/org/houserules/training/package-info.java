/** Trains the model of the screening and measures it; does not ship. */
@NullMarked
package org.houserules.training;

import org.jspecify.annotations.NullMarked;
