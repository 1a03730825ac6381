package org.houserules.screening.faces;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the model says of one square picture at one stride: for each cell of a grid, in rows, how sure it is of a face,
 * and where the face lies from there. As the published model file lays it out: face and object score, then centre as
 * an offset and size as a logarithm, both in cells.
 */
record YuNetOutput(int stride, int cells, FloatBuffer face, FloatBuffer object, FloatBuffer box) {
    /** Of a number that the model has got out of hand. */
    private static final double LARGEST_LOGARITHM = 8;

    List<Sighting> surerThan(double score) {
        List<Sighting> sure = new ArrayList<>();
        for (int cell = 0; cell < cells * cells; cell++) {
            double here = Math.sqrt(share(face.get(cell)) * share(object.get(cell)));
            if (here > score) {
                sure.add(sighting(cell, here));
            }
        }
        return sure;
    }

    private static double share(float score) {
        return Float.isNaN(score) ? 0 : Math.clamp(score, 0f, 1f);
    }

    private Sighting sighting(int cell, double score) {
        double x = (cell % cells + (double) box.get(4 * cell)) * stride;
        double y = (cell / cells + (double) box.get(4 * cell + 1)) * stride;
        double halfWidth = half(box.get(4 * cell + 2));
        double halfHeight = half(box.get(4 * cell + 3));
        return new Sighting(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight, score);
    }

    private double half(double logarithm) {
        return Math.exp(Math.min(logarithm, LARGEST_LOGARITHM)) * stride / 2;
    }
}
