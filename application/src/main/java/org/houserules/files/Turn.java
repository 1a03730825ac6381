package org.houserules.files;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** How a stored picture is to be turned or mirrored to stand upright; the eight ways that EXIF notes number. */
enum Turn {
    NONE(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    HALF(-1, 0, 0, -1),
    UPSIDE_DOWN_MIRRORED(1, 0, 0, -1),
    QUARTER_LEFT_MIRRORED(0, 1, 1, 0),
    QUARTER_RIGHT(0, 1, -1, 0),
    QUARTER_RIGHT_MIRRORED(0, -1, -1, 0),
    QUARTER_LEFT(0, -1, 1, 0);

    private final int xToX;
    private final int xToY;
    private final int yToX;
    private final int yToY;

    Turn(int xToX, int xToY, int yToX, int yToY) {
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
    }

    /** What the note with this number says; a number that means nothing turns nothing. */
    static Turn of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : NONE;
    }

    BufferedImage upright(BufferedImage stored) {
        if (this == NONE) {
            return stored;
        }
        int width = xToX != 0 ? stored.getWidth() : stored.getHeight();
        int height = xToX != 0 ? stored.getHeight() : stored.getWidth();
        BufferedImage upright = new BufferedImage(width, height, stored.getType());
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(stored, turning(width, height), null);
        pen.dispose();
        return upright;
    }

    /** Whole pixels to whole pixels; where an axis runs backwards, it begins at the far end. */
    private AffineTransform turning(int width, int height) {
        int right = xToX < 0 || yToX < 0 ? width : 0;
        int down = xToY < 0 || yToY < 0 ? height : 0;
        return new AffineTransform(xToX, xToY, yToX, yToY, right, down);
    }
}
