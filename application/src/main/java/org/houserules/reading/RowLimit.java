package org.houserules.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a row that never ends, such as one whose quotation mark is not closed, before it fills the memory. */
final class RowLimit extends FilterReader {
    private static final int LONGEST_ROW = 1_000_000;

    private int sinceRow;

    RowLimit(Reader in) {
        super(in);
    }

    void rowBegins() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        return counted(count, count);
    }

    private int counted(int result, int count) throws TooLong {
        sinceRow += Math.max(0, count);
        if (sinceRow > LONGEST_ROW) {
            throw new TooLong();
        }
        return result;
    }

    /** A row has gone on for longer than any table of a school needs. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("A row is too long");
        }
    }
}
