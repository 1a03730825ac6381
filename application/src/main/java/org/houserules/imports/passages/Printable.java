package org.houserules.imports.passages;

/** Words without what nobody sees and no database keeps: control characters, and halves of characters. */
public final class Printable {
    private static final int UNKNOWN = 0xFFFD;

    private Printable() {}

    public static String of(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().map(Printable::kept).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int kept(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = c == 0xFFFE || c == 0xFFFF;
        return Character.isISOControl(c) && !Character.isWhitespace(c) || half || none ? UNKNOWN : c;
    }
}
