package org.houserules.reading;

/** What counts as nothing: every kind of space that office programs leave behind. */
final class Blank {
    private Blank() {}

    static boolean is(String text) {
        return text.chars().allMatch(Blank::isSpace);
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
