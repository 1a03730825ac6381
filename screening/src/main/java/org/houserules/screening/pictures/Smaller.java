package org.houserules.screening.pictures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Smaller copies of a picture. */
public final class Smaller {
    private Smaller() {}

    /** Half as wide and high, each pixel the mean of four. */
    public static BufferedImage half(BufferedImage picture) {
        return drawn(picture, Math.max(1, picture.getWidth() / 2), Math.max(1, picture.getHeight() / 2));
    }

    /** So small that its longer side fits; as it is where it fits already. */
    public static BufferedImage within(BufferedImage picture, int longestSide) {
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
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return smaller;
    }
}
