package org.houserules.screening.pictures;

/** A part of a picture; its edges are shares of width and height. */
record Part(double left, double top, double right, double bottom) {
    static final Part WHOLE = new Part(0, 0, 1, 1);

    /** One cell of a grid over it, by its number from the left and from the top. */
    Part cell(int across, int down, int cells) {
        double width = (right - left) / cells;
        double height = (bottom - top) / cells;
        return new Part(
                left + width * across, top + height * down, left + width * (across + 1), top + height * (down + 1));
    }
}
