package org.houserules.health.documents;

/** Text of office programs in plain spaces. */
final class Spaces {
    private Spaces() {}

    /** One line: every kind of space becomes one space, and what nobody sees is left out. */
    static String plain(CharSequence text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = !plain.isEmpty();
            } else if (!isInvisible(c)) {
                if (gap) {
                    plain.append(' ');
                    gap = false;
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
