package org.houserules.files;

import java.time.Duration;

/**
 * How much one uploaded picture may ask of this computer.
 *
 * @param mostBytes of the uploaded file, and of what a converter makes of it
 * @param mostPixels of the uploaded picture; the screening library has its own, lower limit as well
 * @param longestSide of the picture that is kept, in pixels
 * @param thumbnailSide the same of its thumbnail
 * @param conversion the longest that a converter may work
 */
public record Limits(int mostBytes, long mostPixels, int longestSide, int thumbnailSide, Duration conversion) {
    public Limits {
        if (mostBytes < 1 || mostPixels < 1 || longestSide < 1 || thumbnailSide < 1 || !conversion.isPositive()) {
            throw new IllegalArgumentException("each limit is more than nothing");
        }
    }

    /** 25 MB, 50 megapixels, kept with at most 2,560 pixels a side. */
    public static Limits usual() {
        return new Limits(25_000_000, 50_000_000, 2560, 320, Duration.ofSeconds(20));
    }
}
