package org.houserules.screening.faces;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * A square part of a picture, or of a smaller copy of it, as the model takes it.
 *
 * @param width of the picture that it is cut from
 */
record Tile(int x, int y, int width, int height) {
    /** The model file takes pictures of this side, no other. */
    static final int SIDE = 640;

    /** By how much neighbours overlap: any face up to this size is whole in one of them. */
    static final int OVERLAP = 128;

    /** Within this distance of a cut a face may be half a face. */
    private static final double EDGE = 2;

    /** Enough of them to cover the whole picture. */
    static List<Tile> covering(int width, int height) {
        List<Tile> tiles = new ArrayList<>();
        for (int y : starts(height)) {
            for (int x : starts(width)) {
                tiles.add(new Tile(x, y, width, height));
            }
        }
        return tiles;
    }

    /** The last is moved back, so that no tile reaches further over the edge than it must. */
    private static List<Integer> starts(int length) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        while (start + SIDE < length) {
            starts.add(start);
            start += SIDE - OVERLAP;
        }
        starts.add(Math.max(0, Math.min(start, length - SIDE)));
        return starts;
    }

    /** What it shows, black where the picture ends. @param magnified how many times */
    BufferedImage of(BufferedImage picture, int magnified) {
        BufferedImage part = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = part.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.translate(-x, -y);
        pen.scale(magnified, magnified);
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return part;
    }

    boolean holds(Sighting face) {
        double across = (face.left() + face.right()) / 2;
        double down = (face.top() + face.bottom()) / 2;
        return across >= x && across < x + SIDE && down >= y && down < y + SIDE;
    }

    /** Whether a cut goes through it: a neighbour, or the smaller copy of the picture, has the whole face. */
    boolean cuts(Sighting face) {
        return face.left() < EDGE && x > 0
                || face.top() < EDGE && y > 0
                || face.right() > SIDE - EDGE && x + SIDE < width
                || face.bottom() > SIDE - EDGE && y + SIDE < height;
    }
}
