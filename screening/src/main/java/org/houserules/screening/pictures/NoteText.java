package org.houserules.screening.pictures;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** A line of text from a picture's notes as it may be shown: one line, no invisible characters, not too long. */
final class NoteText {
    private static final int LONGEST = 200;

    private NoteText() {}

    /** UTF-8 where it is that, otherwise Latin-1; up to the first zero byte. */
    static String of(Bytes raw) {
        byte[] bytes = raw.first(4 * LONGEST).copy();
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        boolean whole = end < bytes.length || end == raw.length(); // else the cut may go through a letter
        CharBuffer text = CharBuffer.allocate(end);
        ByteBuffer raw8 = ByteBuffer.wrap(bytes, 0, end);
        boolean isUtf8 =
                !StandardCharsets.UTF_8.newDecoder().decode(raw8, text, whole).isError();
        return clean(isUtf8 ? text.flip().toString() : new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
    }

    static String clean(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() < LONGEST; i++) {
            char c = text.charAt(i);
            line.append(isVisible(c) ? c : ' ');
        }
        return line.toString().strip();
    }

    private static boolean isVisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
