package org.houserules.reading;

/** A stranger's words made safe to print: one line, nothing invisible, and no longer than is useful. */
final class OneLine {
    static final int LONGEST_QUOTE = 40;

    private OneLine() {}

    /** A value or key as it is quoted in a message. */
    static String quote(String words) {
        return "'" + of(words, LONGEST_QUOTE) + "'";
    }

    static String of(String words, int longest) {
        String clean = visible(words.length() > 4 * longest ? words.substring(0, 4 * longest) : words);
        return clean.length() <= longest ? clean : visible(clean.substring(0, longest - 1)) + "…";
    }

    /** Keeps the end, where a path says most. */
    static String ofEnd(String words, int longest) {
        String clean = visible(words.length() > 4 * longest ? words.substring(words.length() - 4 * longest) : words);
        return clean.length() <= longest ? clean : "…" + visible(clean.substring(clean.length() - longest + 1));
    }

    private static String visible(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().map(OneLine::replaced).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private static int replaced(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> '\uFFFD';
            default -> c;
        };
    }
}
