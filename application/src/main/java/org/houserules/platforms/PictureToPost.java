package org.houserules.platforms;

import java.util.Arrays;

/**
 * A picture as it leaves us: without metadata, under a neutral file name, with the words for those who cannot see it.
 *
 * <p>The file name is public. It has small letters, digits and hyphens and one ending ({@code picture-7f3a.jpg}).
 */
public record PictureToPost(String fileName, String mediaType, byte[] bytes, String alt) {
    public PictureToPost {
        bytes = bytes.clone();
        if (!isNeutral(fileName)) {
            throw new IllegalArgumentException(
                    "A picture's file name has small letters, digits, hyphens and one ending");
        }
        if (!mediaType.equals("image/jpeg") && !mediaType.equals("image/png")) {
            throw new IllegalArgumentException("A picture to post is a JPEG or a PNG");
        }
    }

    private static boolean isNeutral(String fileName) {
        int dot = fileName.indexOf('.');
        return dot > 0
                && dot < fileName.length() - 1
                && fileName.length() <= 100
                && fileName.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.')
                && fileName.indexOf('.', dot + 1) < 0;
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureToPost that
                && fileName.equals(that.fileName)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes)
                && alt.equals(that.alt);
    }

    @Override
    public int hashCode() {
        return 31 * fileName.hashCode() + Arrays.hashCode(bytes);
    }

    /** Never the alt text, which may name a pupil. */
    @Override
    public String toString() {
        return fileName + " (" + bytes.length + " bytes)";
    }
}
