package org.houserules.screening.faces;

import org.houserules.screening.pictures.Area;

/**
 * A face, in whole pixels of the upright picture, cut off at its edges.
 *
 * @param score how sure the model is, from 0 to 1
 */
public record Face(int left, int top, int width, int height, double score) {
    private static final double MARGIN = 0.25;

    public Face {
        if (left < 0 || top < 0 || width < 1 || height < 1) {
            throw new IllegalArgumentException("a face lies in its picture");
        }
    }

    /** All of the head that a detector leaves out: hair, chin and ears. */
    public Area head() {
        return new Area(left, top, width, height).with(MARGIN);
    }
}
