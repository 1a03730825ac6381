package org.houserules.files;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.houserules.screening.pictures.PictureType;

/** The pixels of a picture whose file was judged before, turned as people see it, in plain colours. */
public final class UprightPicture {
    private UprightPicture() {}

    /** Empty where its pixels cannot be decoded. @param longestSide larger ones are made smaller */
    public static Optional<BufferedImage> of(byte[] judged, PictureType type, int longestSide) {
        Parts parts = Parts.of(type, judged);
        return Redraw.upright(parts, new ExifFields(parts.exif()).turn(), longestSide);
    }
}
