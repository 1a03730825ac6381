package org.houserules.health.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text: by their mark, as UTF-8 if they are that, else as Windows wrote them. */
final class Decoded {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoded() {}

    static String text(byte[] bytes) throws Refused {
        String text = decode(bytes);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        boolean binary = plain.chars().limit(100_000).anyMatch(Decoded::belongsInNoText);
        if (binary) {
            throw new Refused(
                    "This is no document that can be read here",
                    "Give a .docx, .pdf, .html, .txt or .md, or save it as one.");
        }
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean belongsInNoText(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B;
    }

    private static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException olderThanThat) {
            return new String(bytes, WINDOWS);
        }
    }

    static boolean starts(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & 0xFF) == mark[i];
        }
        return starts;
    }
}
