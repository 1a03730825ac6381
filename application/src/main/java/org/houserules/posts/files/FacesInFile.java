package org.houserules.posts.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.houserules.files.UprightPicture;
import org.houserules.screening.faces.FaceCount;
import org.houserules.screening.faces.FaceDetection;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.faces.FacesUnknown;
import org.houserules.screening.pictures.PictureFacts;

/** Counts the faces in a picture file that was found to be in order. */
final class FacesInFile {
    /** A face of a dozen pixels in a picture of 12 megapixels is to be found. */
    private static final int LONGEST_SIDE = 4_096;

    private static final FacesUnknown NOT_DECODED =
            new FacesUnknown("its pixels cannot be decoded", "Save it again as a new picture, or count them yourself.");

    private FacesInFile() {}

    /** Without a model nothing is decoded. */
    static FaceCount count(Path file, PictureFacts facts, FaceDetection detection) {
        if (detection.isNone()) {
            return new FacesNotLookedFor();
        }
        return pixels(file, facts).map(detection::count).orElse(NOT_DECODED);
    }

    private static Optional<BufferedImage> pixels(Path file, PictureFacts facts) {
        try {
            return UprightPicture.of(Files.readAllBytes(file), facts.type(), LONGEST_SIDE);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
