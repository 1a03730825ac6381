package org.houserules.screening.pictures;

import java.util.Optional;

/**
 * A picture that was read whole.
 *
 * @param width in pixels, as stored (a note that the picture is to be turned is not followed)
 * @param rightsHolder what the file says of copyright, or else of its artist
 * @param hasLocation whether the file tells where the picture was taken
 */
public record PictureFacts(
        PictureType type,
        int width,
        int height,
        Optional<Camera> camera,
        Optional<String> rightsHolder,
        boolean hasLocation)
        implements PictureRead {}
