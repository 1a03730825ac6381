package org.houserules.screening.pictures;

import java.util.Locale;

/** Counts the parts of a picture on a walk through it, since a stranger's file may hold millions of empty ones. */
final class PartCount {
    private final int most;
    private int parts;

    private PartCount(int most) {
        this.most = most;
    }

    /** Full ones could hold 650 MB; many small ones are none that a camera or a program writes. */
    static PartCount ofJpeg() {
        return new PartCount(10_000);
    }

    /** Some programs store each row of pixels as a part of its own. */
    static PartCount ofPng() {
        return new PartCount(100_000);
    }

    /** A moving one may have thousands of frames, and is told that it moves. */
    static PartCount ofGif() {
        return new PartCount(100_000);
    }

    void another() throws Refusal {
        if (++parts > most) {
            throw Refusal.tooMuch(String.format(Locale.ROOT, "has more parts than a picture needs (over %,d)", most));
        }
    }
}
