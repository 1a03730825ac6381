package org.houserules.commandline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Lines of a stream, of which none takes more memory than a megabyte and a half. */
final class BoundedLines {
    /** A hundred thousand characters, each written as an escape of six, and twice as much room for the rest. */
    static final int LONGEST = 1_500_000;

    private final BufferedInputStream in;

    BoundedLines(BufferedInputStream in) {
        this.in = in;
    }

    /** @param whole whether the bytes are all of the line */
    record Line(byte[] bytes, boolean whole) {}

    /** Whether a line can be had, or at least begun, without waiting. */
    boolean ready() throws IOException {
        return in.available() > 0;
    }

    /** Empty at the end; of a line that is too long the beginning, and the rest is passed over. */
    Optional<Line> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        boolean whole = true;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < LONGEST) {
                line.write(b);
            } else {
                whole = false;
            }
        }
        return Optional.of(new Line(line.toByteArray(), whole));
    }
}
