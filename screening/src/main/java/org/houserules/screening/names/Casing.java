package org.houserules.screening.names;

/** How a line uses capitals: where it is anything but normal, a capital tells nothing of names. */
enum Casing {
    NORMAL,
    HEADLINE,
    CAPITALS,
    SMALL;

    boolean telling() {
        return this == NORMAL;
    }
}
