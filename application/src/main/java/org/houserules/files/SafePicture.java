package org.houserules.files;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.screening.pictures.Camera;

/**
 * A picture drawn anew, upright, in sRGB, with nothing in it but its pixels; and what the uploaded file said of itself.
 *
 * @param bytes a JPEG or PNG file, as mediaType says; the thumbnail is of the same type
 * @param takenOn the day the camera's clock showed
 * @param locationRemoved whether the uploaded file told where it was taken
 * @param rightsHolder what the uploaded file said of copyright, or else of its artist
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record SafePicture(
        byte[] bytes,
        byte[] thumbnail,
        String mediaType,
        int width,
        int height,
        Optional<Camera> camera,
        Optional<LocalDate> takenOn,
        boolean locationRemoved,
        Optional<String> rightsHolder)
        implements MadeSafe {

    /** Says its type and size, never its pixels. */
    @Override
    public String toString() {
        return mediaType + " " + width + " × " + height;
    }
}
