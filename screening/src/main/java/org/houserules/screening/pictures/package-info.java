/** What a picture file says of itself: its kind, size, camera and rights holder, and whether it tells a place. */
@NullMarked
package org.houserules.screening.pictures;

import org.jspecify.annotations.NullMarked;
