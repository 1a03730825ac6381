package org.houserules.screening.pictures;

import java.awt.image.BufferedImage;

/** The mean colours of the cells of an area, each channel in sixteen steps, and what lies between them. */
final class MeanColours {
    private static final int STEP = 17; // 0, 17 … 255
    private static final int[] CHANNELS = {16, 8, 0};
    private static final int OPAQUE = 0xff000000;

    private final Area area;
    private final int across;
    private final int down;
    private final int[][] colours;

    private MeanColours(Area area, int across, int down) {
        this.area = area;
        this.across = across;
        this.down = down;
        this.colours = new int[CHANNELS.length][across * down];
    }

    static MeanColours of(BufferedImage picture, Area area, int across, int down) {
        MeanColours means = new MeanColours(area, across, down);
        for (int cell = 0; cell < across * down; cell++) {
            means.keep(cell, picture);
        }
        return means;
    }

    private void keep(int cell, BufferedImage picture) {
        int left = cell % across * area.width() / across;
        int top = cell / across * area.height() / down;
        int right = Math.max(left + 1, (cell % across + 1) * area.width() / across);
        int bottom = Math.max(top + 1, (cell / across + 1) * area.height() / down);
        long[] sums = new long[CHANNELS.length];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                add(sums, picture.getRGB(area.left() + x, area.top() + y));
            }
        }
        long pixels = (long) (right - left) * (bottom - top);
        for (int channel = 0; channel < CHANNELS.length; channel++) {
            colours[channel][cell] = (int) Math.round((double) sums[channel] / pixels / STEP) * STEP;
        }
    }

    private static void add(long[] sums, int colour) {
        for (int channel = 0; channel < CHANNELS.length; channel++) {
            sums[channel] += colour >> CHANNELS[channel] & 0xff;
        }
    }

    /** The colour of a pixel of the area, by where it lies between the middles of the cells around it. */
    int at(int x, int y) {
        double alongX = Math.clamp((x + 0.5) * across / area.width() - 0.5, 0, across - 1);
        double alongY = Math.clamp((y + 0.5) * down / area.height() - 0.5, 0, down - 1);
        int colour = OPAQUE;
        for (int channel = 0; channel < CHANNELS.length; channel++) {
            colour |= between(colours[channel], alongX, alongY) << CHANNELS[channel];
        }
        return colour;
    }

    private int between(int[] cells, double alongX, double alongY) {
        int x = (int) alongX;
        int y = (int) alongY;
        int nextX = Math.min(x + 1, across - 1);
        int nextY = Math.min(y + 1, down - 1);
        double above = mix(cells[y * across + x], cells[y * across + nextX], alongX - x);
        double below = mix(cells[nextY * across + x], cells[nextY * across + nextX], alongX - x);
        return (int) Math.round(mix(above, below, alongY - y));
    }

    private static double mix(double first, double second, double share) {
        return first + (second - first) * share;
    }
}
