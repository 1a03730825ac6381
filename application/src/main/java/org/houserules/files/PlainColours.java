package org.houserules.files;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;

/** Brings any decoded picture to eight bits of red, green and blue, with transparency only where some pixel needs it. */
final class PlainColours {
    private static final int OPAQUE = 0xFF000000;

    private PlainColours() {}

    static BufferedImage of(BufferedImage decoded) {
        BufferedImage plain = canvas(decoded, decoded.getColorModel().hasAlpha());
        if (decoded.getColorModel() instanceof ComponentColorModel && decoded.getType() == BufferedImage.TYPE_CUSTOM) {
            byValues(decoded.getRaster(), decoded.getColorModel().getComponentSize(0), plain);
        } else {
            paint(decoded, plain);
        }
        return plain.getColorModel().hasAlpha() && isOpaque(plain) ? withoutAlpha(plain) : plain;
    }

    /** Grey with transparency, or sixteen bits a colour: painting would make the greys lighter than they are. */
    private static void byValues(Raster from, int bits, BufferedImage plain) {
        int bands = from.getNumBands();
        int[] row = new int[from.getWidth() * bands];
        int[] pixels = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getPixels(0, y, from.getWidth(), 1, row);
            for (int x = 0; x < pixels.length; x++) {
                pixels[x] = pixel(row, x * bands, bands, bits - 8);
            }
            plain.setRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
        }
    }

    private static int pixel(int[] row, int at, int bands, int more) {
        int red = row[at] >> more;
        int green = bands < 3 ? red : row[at + 1] >> more;
        int blue = bands < 3 ? red : row[at + 2] >> more;
        int alpha = bands % 2 == 1 ? OPAQUE : row[at + bands - 1] >> more << 24;
        return alpha | red << 16 | green << 8 | blue;
    }

    private static boolean isOpaque(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if ((pixel & OPAQUE) != OPAQUE) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage withoutAlpha(BufferedImage picture) {
        BufferedImage plain = canvas(picture, false);
        paint(picture, plain);
        return plain;
    }

    private static BufferedImage canvas(BufferedImage like, boolean alpha) {
        int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new BufferedImage(like.getWidth(), like.getHeight(), type);
    }

    private static void paint(BufferedImage from, BufferedImage to) {
        Graphics2D pen = to.createGraphics();
        pen.drawImage(from, 0, 0, null);
        pen.dispose();
    }
}
