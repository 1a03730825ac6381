package org.houserules.files;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes a picture smaller until its longer side fits; one that fits is left as it is. */
final class Shrink {
    private Shrink() {}

    /** Halves it while it can, since a half is the exact mean of its pixels; then the rest in one step. */
    static BufferedImage to(int longestSide, BufferedImage picture) {
        BufferedImage smaller = picture;
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        while (longer > longestSide) {
            int next = Math.max(longestSide, (longer + 1) / 2);
            smaller = drawn(smaller, side(smaller.getWidth(), next, longer), side(smaller.getHeight(), next, longer));
            longer = next;
        }
        return smaller;
    }

    private static int side(int side, int next, int longer) {
        return Math.max(1, Math.round((float) side * next / longer));
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage smaller = new BufferedImage(width, height, type);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }
}
