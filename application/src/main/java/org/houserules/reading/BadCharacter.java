package org.houserules.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The first place where a file is no text: bytes that cannot be decoded, or a character that no text holds. */
record BadCharacter(int line, boolean undecodable) {
    static final String CONTROL = "There is a control character here, which belongs in no text";
    private static final int CHUNK = 8192;

    static Optional<BadCharacter> firstIn(byte[] bytes, Encoding encoding, IntPredicate wrong) {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
        CharBuffer out = CharBuffer.allocate(CHUNK);
        Scan scan = new Scan(wrong);
        CoderResult result;
        do {
            result = decoder.decode(in, out.clear(), true);
            if (scan.finds(out.flip())) {
                return Optional.of(new BadCharacter(scan.line, false));
            }
        } while (result.isOverflow());
        return result.isError() ? Optional.of(new BadCharacter(scan.line, true)) : Optional.empty();
    }

    static Optional<BadCharacter> firstIn(String text, IntPredicate wrong) {
        Scan scan = new Scan(wrong);
        boolean found = scan.finds(CharBuffer.wrap(text)) || Character.isHighSurrogate(scan.last);
        return found ? Optional.of(new BadCharacter(scan.line, false)) : Optional.empty();
    }

    /** YAML forbids control characters but for tabs and line breaks. */
    static boolean inYaml(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7F && c < 0xA0 && c != 0x85) || c >= 0xFFFE;
    }

    /** A table may hold the soft line breaks of a spreadsheet's cell as well. */
    static boolean inTable(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0B && c != 0x0C;
    }

    /** Looks through characters and counts the lines it passes. */
    private static final class Scan {
        private final IntPredicate wrong;
        private int line = 1;
        private char last;

        Scan(IntPredicate wrong) {
            this.wrong = wrong;
        }

        boolean finds(CharBuffer chars) {
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (wrong.test(c) || Character.isHighSurrogate(last) != Character.isLowSurrogate(c)) {
                    return true;
                }
                line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
                last = c;
            }
            return false;
        }
    }
}
