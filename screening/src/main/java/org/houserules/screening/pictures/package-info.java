/** What a picture file says of itself: its kind, its size, the camera, who holds the rights, whether it tells a place. */
@NullMarked
package org.houserules.screening.pictures;

import org.jspecify.annotations.NullMarked;
