package org.houserules.screening.pictures;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Paints areas of a picture over, so that nobody can undo it. What is painted is made of nothing but the mean colours
 * of at most two by two cells, in sixteen steps a channel, and soft changes between them. A blurred face can be
 * sharpened again, since a blur keeps a little of each pixel; means of so large cells keep nothing to start from. With
 * four by four cells, a detector still saw a face in two of three.
 */
public final class HideAreas {
    /** On the longer side of an area. */
    private static final int CELLS = 2;

    private HideAreas() {}

    /** A new picture; areas outside of it hide nothing. */
    public static BufferedImage in(BufferedImage picture, List<Area> areas) {
        BufferedImage hidden = copy(picture);
        areas.stream()
                .filter(area -> area.touches(picture.getWidth(), picture.getHeight()))
                .map(area -> area.within(picture.getWidth(), picture.getHeight()))
                .forEach(area -> paint(hidden, area));
        return hidden;
    }

    private static BufferedImage copy(BufferedImage picture) {
        int type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            copy.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return copy;
    }

    private static void paint(BufferedImage picture, Area area) {
        double side = (double) Math.max(area.width(), area.height()) / CELLS;
        int across = Math.clamp(Math.round(area.width() / side), 1, CELLS);
        int down = Math.clamp(Math.round(area.height() / side), 1, CELLS);
        MeanColours means = MeanColours.of(picture, area, across, down);
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                picture.setRGB(area.left() + x, area.top() + y, means.at(x, y));
            }
        }
    }
}
