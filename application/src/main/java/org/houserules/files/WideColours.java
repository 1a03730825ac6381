package org.houserules.files;

import java.awt.image.BufferedImage;

/**
 * Brings colours of the wider range that newer phones store (Display P3) to sRGB. Computed here, so that no stranger's
 * colour profile is ever interpreted: it is only asked for its name. Other profiles are taken for sRGB.
 */
final class WideColours {
    private static final String NAME = "Display P3";
    private static final int LOOKED_AT = 4096;
    private static final int FINE = 4095;
    private static final float[] LINEAR = linear();
    private static final byte[] STORED = stored();

    private WideColours() {}

    static BufferedImage of(Stretch profile, BufferedImage picture) {
        String text = profile.part(0, LOOKED_AT).text().replace("\0", "");
        if (text.contains(NAME)) {
            toSrgb(picture);
        }
        return picture;
    }

    private static void toSrgb(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] = toSrgb(row[x]);
            }
            picture.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    /** Both have one curve and one white; between their primaries stands this matrix (CSS Color 4, section 17). */
    private static int toSrgb(int pixel) {
        float red = LINEAR[pixel >> 16 & 0xFF];
        float green = LINEAR[pixel >> 8 & 0xFF];
        float blue = LINEAR[pixel & 0xFF];
        return pixel & 0xFF000000
                | value(1.2249402f * red - 0.2249402f * green) << 16
                | value(-0.0420570f * red + 1.0420570f * green) << 8
                | value(-0.0196376f * red - 0.0786361f * green + 1.0982736f * blue);
    }

    private static int value(float linear) {
        return STORED[Math.round(Math.clamp(linear, 0, 1) * FINE)] & 0xFF;
    }

    private static float[] linear() {
        float[] linear = new float[256];
        for (int i = 0; i < linear.length; i++) {
            double value = i / 255.0;
            linear[i] = (float) (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
        }
        return linear;
    }

    private static byte[] stored() {
        byte[] stored = new byte[FINE + 1];
        for (int i = 0; i <= FINE; i++) {
            double linear = (double) i / FINE;
            double value = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
            stored[i] = (byte) Math.round(value * 255);
        }
        return stored;
    }
}
