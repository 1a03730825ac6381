package org.houserules.screening.faces;

/** A face as the model sees it: a rectangle with fractions of pixels, perhaps reaching over an edge. */
record Sighting(double left, double top, double right, double bottom, double score) {
    /** Shares of two faces that are the same one seen twice: of both together, and of the smaller one. */
    private static final double SAME = 0.3;

    private static final double WITHIN = 0.6;

    double area() {
        return Math.max(0, right - left) * Math.max(0, bottom - top);
    }

    double longerSide() {
        return Math.max(right - left, bottom - top);
    }

    boolean isSameAs(Sighting other) {
        double wide = Math.min(right, other.right) - Math.max(left, other.left);
        double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        double common = Math.max(0, wide) * Math.max(0, high);
        double smaller = Math.min(area(), other.area());
        return common > SAME * (area() + other.area() - common) || common > WITHIN * smaller;
    }

    /** In pixels of a picture of which this part begins at x and y, and was made smaller by the factor. */
    Sighting in(double x, double y, double smaller) {
        return new Sighting(
                (left + x) * smaller, (top + y) * smaller, (right + x) * smaller, (bottom + y) * smaller, score);
    }

    Face within(int width, int height) {
        int x = (int) Math.clamp(Math.floor(left), 0, width - 1);
        int y = (int) Math.clamp(Math.floor(top), 0, height - 1);
        return new Face(
                x,
                y,
                (int) Math.clamp(Math.ceil(right) - x, 1, width - x),
                (int) Math.clamp(Math.ceil(bottom) - y, 1, height - y),
                Math.clamp(score, 0, 1));
    }
}
