package org.houserules.screening.pictures;

import java.util.Locale;

/** How large a picture may be; judged from its header, before anything is decoded. */
record PictureSize(int width, int height) {
    static final int MOST_PIXELS = 30_000_000;
    static final int LONGEST_SIDE = 20_000;
    private static final String MEND = "Save it smaller, for example with the longer side at 2,000 pixels.";

    static PictureSize of(long width, long height) throws Refusal {
        if (width < 1 || height < 1) {
            throw Refusal.damaged("its header gives no width or no height");
        }
        if (width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
            throw Refusal.damaged("its header gives an impossible width or height");
        }
        if (width * height > MOST_PIXELS) {
            throw Refusal.refused(tooMany(width, height), MEND);
        }
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw Refusal.refused(
                    "measures %d × %d pixels; no side may be longer than %d".formatted(width, height, LONGEST_SIDE),
                    MEND);
        }
        return new PictureSize((int) width, (int) height);
    }

    int longerSide() {
        return Math.max(width, height);
    }

    private static String tooMany(long width, long height) {
        double megapixels = Math.ceil((double) width * height / 100_000) / 10;
        return String.format(
                Locale.ROOT,
                "measures %d × %d pixels, %.1f megapixels; at most 30 are read",
                width,
                height,
                megapixels);
    }
}
