package org.houserules.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The first place where bytes are no text: undecodable, or a character that no text holds. */
record BadCharacter(int line, boolean undecodable) {
    private static final int CHUNK = 8192;

    static Optional<BadCharacter> firstIn(byte[] bytes, Encoding encoding, IntPredicate wrong) {
        CharsetDecoder decoder = encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
        CharBuffer out = CharBuffer.allocate(CHUNK);
        Scan scan = new Scan(wrong);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            if (scan.finds(out)) {
                return Optional.of(new BadCharacter(scan.line, false));
            }
            out.clear();
        } while (result.isOverflow());
        return result.isError() ? Optional.of(new BadCharacter(scan.line, true)) : Optional.empty();
    }

    /** YAML forbids control characters but for tab and line breaks. */
    static boolean inYaml(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c < 0xA0 && c != 0x85)
                || c >= 0xFFFE;
    }

    /** Tables may hold the soft breaks of a spreadsheet cell as well. */
    static boolean inTable(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0B && c != 0x0C;
    }

    static boolean isNeverWrong(int c) {
        return c < 0;
    }

    /** Counts lines while it looks. */
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
                if (wrong.test(c)) {
                    return true;
                }
                line += c == '\r' || (c == '\n' && last != '\r') ? 1 : 0;
                last = c;
            }
            return false;
        }
    }
}
