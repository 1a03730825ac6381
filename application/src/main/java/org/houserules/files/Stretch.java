package org.houserules.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stretch of bytes within a file, looked at where it lies; numbers are read as −1 where the stretch has ended. */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record Stretch(byte[] all, int from, int length) {
    Stretch {
        if (from < 0 || length < 0 || length > all.length - from) {
            throw new IllegalArgumentException("a stretch lies within its file");
        }
    }

    static Stretch of(byte[] all) {
        return new Stretch(all, 0, all.length);
    }

    /** As much of it as is there. */
    Stretch part(long at, long count) {
        int start = (int) Math.clamp(at, 0, length);
        return new Stretch(all, from + start, (int) Math.clamp(count, 0, length - start));
    }

    Stretch after(int at) {
        return part(at, length);
    }

    int u8(long at) {
        return at < 0 || at >= length ? -1 : all[from + (int) at] & 0xFF;
    }

    /** A number of this many bytes, at most four. */
    long number(long at, int bytes, boolean bigEndian) {
        if (at < 0 || at > length - bytes) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | u8(at + (bigEndian ? i : bytes - 1 - i));
        }
        return number;
    }

    boolean startsWith(String latin1) {
        return part(0, latin1.length()).text().equals(latin1);
    }

    String text() {
        return new String(all, from, length, StandardCharsets.ISO_8859_1);
    }

    InputStream stream() {
        return new ByteArrayInputStream(all, from, length);
    }
}
