package org.houserules.screening.pictures;

/** A rectangle of a picture, in whole pixels. */
public record Area(int left, int top, int width, int height) {
    public Area {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("an area has a width and a height");
        }
    }

    /** Larger on every side by a share of its size: a face is more than what a detector outlines. */
    public Area with(double margin) {
        int aside = (int) Math.ceil(width * margin);
        int above = (int) Math.ceil(height * margin);
        return new Area(left - aside, top - above, width + 2 * aside, height + 2 * above);
    }

    /** Whether any of it lies in a picture of that size. */
    public boolean touches(int pictureWidth, int pictureHeight) {
        return left < pictureWidth && top < pictureHeight && (long) left + width > 0 && (long) top + height > 0;
    }

    /** What of it lies in the picture. */
    Area within(int pictureWidth, int pictureHeight) {
        int x = Math.max(0, left);
        int y = Math.max(0, top);
        return new Area(
                x,
                y,
                (int) Math.min(pictureWidth, (long) left + width) - x,
                (int) Math.min(pictureHeight, (long) top + height) - y);
    }
}
