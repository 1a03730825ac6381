/** What a text sounds like to a trained model: abuse and hate that no list of phrases knows. */
@NullMarked
package org.houserules.screening.model;

import org.jspecify.annotations.NullMarked;
