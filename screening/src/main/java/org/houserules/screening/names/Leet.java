package org.houserules.screening.names;

import java.util.LinkedHashSet;
import java.util.Set;

/** Reads digits and signs inside words as the letters they are drawn like: "S4m P@tel". Every letter keeps its place. */
final class Leet {
    private static final String SIGNS = "0134578@$!|€£";
    private static final String LETTERS = "oieastbasiiel";
    private static final String OTHER_LETTERS = "oleastbasllel";

    private Leet() {}

    /** The text as it reads then, in one or two ways, for 1 may be an i or an l; none where it has no such word. */
    static Set<String> readings(String text) {
        if (!mayHave(text)) {
            return Set.of();
        }
        Set<String> readings = new LinkedHashSet<>();
        readings.add(read(text, LETTERS));
        readings.add(read(text, OTHER_LETTERS));
        readings.remove(text);
        return readings;
    }

    private static boolean mayHave(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String read(String text, String letters) {
        StringBuilder read = new StringBuilder(text);
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && isPart(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                word(text, from, trimmed(text, from, to), letters, read);
            }
            from = to + 1;
        }
        return read.toString();
    }

    private static void word(String text, int from, int to, String letters, StringBuilder read) {
        if (!isDisguised(text, from, to)) {
            return;
        }
        for (int i = from; i < to; i++) {
            int sign = SIGNS.indexOf(text.charAt(i));
            if (sign >= 0) {
                read.setCharAt(i, letters.charAt(sign));
            }
        }
    }

    /** A word with at least half as many letters as signs; not "5am", "Y6" or an e-mail address. */
    private static boolean isDisguised(String text, int from, int to) {
        int signs = 0;
        int plain = 0;
        for (int i = from; i < to; i++) {
            signs += SIGNS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            plain += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return signs > 0
                && plain > 0
                && signs + plain > 2
                && signs <= 2 * plain
                && !isAddress(text, from, to)
                && !isTime(text, from, to);
    }

    private static boolean isAddress(String text, int from, int to) {
        return to + 1 < text.length()
                && text.charAt(to) == '.'
                && Character.isLetter(text.charAt(to + 1))
                && text.substring(from, to).indexOf('@') >= 0;
    }

    private static boolean isTime(String text, int from, int to) {
        return to - from <= 4
                && Character.isDigit(text.charAt(from))
                && text.charAt(to - 1) == 'm'
                && "ap".indexOf(text.charAt(to - 2)) >= 0;
    }

    /** An exclamation mark ends a word more often than it is an i. */
    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && (text.charAt(end - 1) == '!' || text.charAt(end - 1) == '|')) {
            end--;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }
}
