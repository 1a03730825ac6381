package org.houserules.files;

/** Finds the way through a JPEG from mark to mark. It keeps nothing, so that whatever a stranger sends costs no memory. */
record JpegMarks(Stretch file) {
    static final int FIRST = 2;

    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int FILLING = 0xFF;

    /** Where the picture ends and something else may begin. */
    int end() {
        int at = FIRST;
        while (isSegment(at)) {
            at = next(at);
        }
        return Math.min(at + 2, file.length());
    }

    /** Neither the mark that ends the picture nor something that is none of it. */
    boolean isSegment(int at) {
        return file.u8(at) == 0xFF && file.u8(at + 1) != END;
    }

    boolean isFilling(int at) {
        return file.u8(at + 1) == FILLING;
    }

    /** Behind the segment, or the one byte of filling, that begins here. */
    int next(int at) {
        if (isFilling(at)) {
            return at + 1;
        }
        int end = at + 2 + (int) Math.max(2, file.number(at + 2, 2, true));
        return file.u8(at + 1) == SCAN ? endOfScan(end) : end;
    }

    private int endOfScan(int from) {
        int at = from;
        while (at < file.length() && !isMarker(at)) {
            at++;
        }
        return at;
    }

    /** Neither a stuffed zero, nor a restart, nor filling. */
    private boolean isMarker(int at) {
        int after = file.u8(at + 1);
        return file.u8(at) == 0xFF && after > 0 && after != 0xFF && (after < 0xD0 || after > 0xD7);
    }
}
