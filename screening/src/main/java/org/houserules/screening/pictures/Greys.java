package org.houserules.screening.pictures;

import java.awt.image.BufferedImage;

/** How bright a picture is anywhere, as sums from its upper left corner, so that the mean of any part is four look-ups. */
final class Greys {
    private static final int RED = 299;
    private static final int GREEN = 587;
    private static final int BLUE = 114;
    private static final int WHOLE = 1000;

    private final int width;
    private final int height;
    private final long[] sums;

    Greys(BufferedImage picture) {
        this.width = picture.getWidth();
        this.height = picture.getHeight();
        this.sums = new long[(width + 1) * (height + 1)];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            add(y, row);
        }
    }

    private void add(int y, int[] row) {
        long inRow = 0;
        for (int x = 0; x < width; x++) {
            inRow += grey(row[x]);
            sums[at(x + 1, y + 1)] = sums[at(x + 1, y)] + inRow;
        }
    }

    private static int grey(int colour) {
        return (RED * (colour >> 16 & 0xff) + GREEN * (colour >> 8 & 0xff) + BLUE * (colour & 0xff)) / WHOLE;
    }

    /** Never of less than one pixel. */
    double mean(Part part) {
        int x = Math.clamp(Math.round(part.left() * width), 0, width - 1);
        int y = Math.clamp(Math.round(part.top() * height), 0, height - 1);
        int toX = Math.clamp(Math.round(part.right() * width), x + 1, width);
        int toY = Math.clamp(Math.round(part.bottom() * height), y + 1, height);
        long sum = sums[at(toX, toY)] - sums[at(x, toY)] - sums[at(toX, y)] + sums[at(x, y)];
        return (double) sum / ((toX - x) * (toY - y));
    }

    private int at(int x, int y) {
        return y * (width + 1) + x;
    }
}
