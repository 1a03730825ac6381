package org.houserules.screening.pictures;

import java.nio.file.Path;
import java.util.Optional;

/** Tells whether a file is a video at all; what a video shows is for a person to watch. */
public final class VideoFile {
    private static final int LOOKED_AT = 4096;

    private VideoFile() {}

    /** Why the file is refused; empty when it is a video. */
    public static Optional<NotAPicture> problem(Path file) {
        try {
            Bytes beginning = new Bytes(FileBytes.beginning(file, LOOKED_AT));
            HiddenDocument.refuse(beginning);
            return VideoSign.isVideo(beginning) ? Optional.empty() : Optional.of(noVideo(beginning));
        } catch (Refusal refusal) {
            return Optional.of(asNotAPicture(refusal));
        }
    }

    /** Whether a file begins as videos do. */
    public static boolean isVideo(byte[] file) {
        return VideoSign.isVideo(new Bytes(file));
    }

    private static NotAPicture noVideo(Bytes beginning) {
        return new NotAPicture(
                isPicture(beginning)
                        ? "is a picture, not a video"
                        : "is not a video: it does not begin like MP4, MOV, WebM, Matroska, AVI or MPEG",
                isPicture(beginning) ? "List it under pictures." : "Give the video itself, as an MP4 for example.");
    }

    private static boolean isPicture(Bytes beginning) {
        try {
            Beginning.typeOf(beginning);
            return true;
        } catch (Refusal refusal) {
            return refusal.reason() instanceof UnsupportedPicture;
        }
    }

    private static NotAPicture asNotAPicture(Refusal refusal) {
        return switch (refusal.reason()) {
            case NotAPicture refused -> refused;
            case UnsupportedPicture held -> new NotAPicture(held.why(), held.mend());
            case PictureFacts facts -> throw new IllegalStateException("a refusal carries no facts: " + facts.type());
        };
    }
}
