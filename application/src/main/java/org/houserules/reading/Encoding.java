package org.houserules.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text stand for characters, and how many of them only mark that. */
record Encoding(Charset charset, int markLength) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 2000;

    /** By its byte order mark; UTF-8 without one. */
    static Encoding byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return starts(bytes, 0xFE, 0xFF)
                ? new Encoding(StandardCharsets.UTF_16BE, 2)
                : new Encoding(StandardCharsets.UTF_8, 0);
    }

    /** As spreadsheets write: by its mark, by the zero bytes of UTF-16, else UTF-8 if it is that, else Windows-1252. */
    static Encoding ofSpreadsheet(byte[] bytes) {
        Encoding marked = byMark(bytes);
        if (marked.markLength > 0) {
            return marked;
        }
        if (mostlyZero(bytes, 1)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (mostlyZero(bytes, 0)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        boolean utf8 = BadCharacter.firstIn(bytes, marked, c -> false).isEmpty();
        return utf8 ? marked : new Encoding(WINDOWS_1252, 0);
    }

    Reader reader(byte[] bytes) {
        return new InputStreamReader(stream(bytes), charset);
    }

    ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes, markLength, bytes.length - markLength);
    }

    String text(byte[] bytes) {
        return new String(bytes, markLength, bytes.length - markLength, charset);
    }

    /** Latin text in UTF-16 has a zero in nearly every pair, always on the same side. */
    private static boolean mostlyZero(byte[] bytes, int side) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < pairs; i++) {
            zeros += bytes[2 * i + side] == 0 ? 1 : 0;
            others += bytes[2 * i + 1 - side] == 0 ? 1 : 0;
        }
        return pairs > 0 && others == 0 && zeros * 2 > pairs;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        boolean starts = bytes.length >= mark.length;
        for (int i = 0; starts && i < mark.length; i++) {
            starts = (bytes[i] & 0xFF) == mark[i];
        }
        return starts;
    }
}
