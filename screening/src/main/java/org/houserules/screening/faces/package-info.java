/** Where faces are in a picture, found on this computer by a model file that its school has fetched. */
@NullMarked
package org.houserules.screening.faces;

import org.jspecify.annotations.NullMarked;
