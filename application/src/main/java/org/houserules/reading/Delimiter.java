package org.houserules.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** What stands between the fields of a table: the sign of these four that its first line holds most often. */
final class Delimiter {
    private static final String SIGNS = ",;\t|";
    private static final int LOOKED_AT = 100_000;

    private Delimiter() {}

    static char of(Reader text) {
        int[] counts = new int[SIGNS.length()];
        boolean quoted = false;
        boolean begun = false;
        int left = LOOKED_AT;
        for (int c = read(text); c >= 0 && left > 0 && (quoted || !begun || (c != '\n' && c != '\r')); c = read(text)) {
            quoted ^= c == '"';
            begun |= !Character.isWhitespace(c) || c == '\t';
            count(counts, quoted ? -1 : SIGNS.indexOf(c));
            left--;
        }
        return most(counts);
    }

    private static void count(int[] counts, int sign) {
        if (sign >= 0) {
            counts[sign]++;
        }
    }

    private static char most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SIGNS.charAt(most);
    }

    private static int read(Reader text) {
        try {
            return text.read();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }
}
