package org.houserules.screening.names;

import org.houserules.screening.Fold;

/** What stands between two words, and what it says about whether they belong together. */
final class Gap {
    private static final int WIDEST = 12;
    private static final String PARTING = ",;:!?()[]{}/\\&|=<>@#•…";

    private Gap() {}

    /** Only blanks on one line, or nothing, as between the pieces of a hashtag. */
    static boolean plain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(text.charAt(i)) && !Fold.isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Nothing that parts the words of one name: blanks, one line break, a close hyphen or dot, quotation marks. */
    static boolean joins(String text, int from, int to) {
        if (to - from > WIDEST) {
            return false;
        }
        int breaks = 0;
        boolean blank = false;
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (PARTING.indexOf(c) >= 0 || c == '.' && to - from > 1) {
                return false;
            }
            breaks += c == '\n' ? 1 : 0;
            blank |= Character.isWhitespace(c);
            dash |= c == '-' || c == '–' || c == '—';
        }
        return breaks < 2 && !(blank && dash && bothSidesBlank(text, from, to));
    }

    /** Parts of one word written apart: nothing, a blank, a hyphen, an apostrophe, a line or dot below. */
    static boolean inside(String text, int from, int to) {
        return to - from <= 3 && text.indexOf('\n', from, to) < 0 && joins(text, from, to);
    }

    /** A comma between a family name and a given name, in that order. */
    static boolean comma(String text, int from, int to) {
        return to - from <= 3
                && text.charAt(from) == ','
                && text.substring(from + 1, to).isBlank();
    }

    static boolean hasComma(String text, int from, int to) {
        return text.indexOf(',', from, to) >= 0;
    }

    /** A sentence may begin after a quotation mark, a bracket or a picture sign as well. */
    static boolean opens(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isBlank(c) && !Fold.isInvisible(c) && ",;-–—&/'’.+".indexOf(c) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean bothSidesBlank(String text, int from, int to) {
        return Character.isWhitespace(text.charAt(from)) && Character.isWhitespace(text.charAt(to - 1));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }
}
