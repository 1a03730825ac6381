package org.houserules.screening.pictures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/** A stretch of a file, looked at where it lies. Whoever reads past its end learns that the file was cut short. */
final class Bytes {
    private final byte[] all;
    private final int from;
    private final int to;

    Bytes(byte[] all) {
        this(all, 0, all.length);
    }

    private Bytes(byte[] all, int from, int to) {
        this.all = all;
        this.from = from;
        this.to = to;
    }

    int length() {
        return to - from;
    }

    /** {@code at} and {@code count} may be any numbers a file claims. */
    boolean has(long at, long count) {
        return at >= 0 && count >= 0 && at <= length() && count <= length() - at;
    }

    int u8(long at) throws Refusal {
        need(at, 1);
        return all[from + (int) at] & 0xFF;
    }

    int u16(long at) throws Refusal {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16Little(long at) throws Refusal {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32(long at) throws Refusal {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32Little(long at) throws Refusal {
        return u16Little(at) | (long) u16Little(at + 2) << 16;
    }

    Bytes part(long at, long count) throws Refusal {
        need(at, count);
        return new Bytes(all, from + (int) at, from + (int) (at + count));
    }

    Bytes after(long at) throws Refusal {
        return part(at, length() - at);
    }

    /** The first {@code most} bytes, or all where there are fewer. */
    Bytes first(int most) {
        return new Bytes(all, from, from + Math.min(most, length()));
    }

    boolean startsWith(String latin1) {
        return matches(0, latin1, false);
    }

    boolean holds(long at, String latin1) {
        return matches(at, latin1, false);
    }

    /** Where these characters stand first, or -1; with {@code anyCase} the letters A to Z count as a to z. */
    int find(String latin1, boolean anyCase) {
        for (int at = 0; at <= length() - latin1.length(); at++) {
            if (matches(at, latin1, anyCase)) {
                return at;
            }
        }
        return -1;
    }

    boolean contains(String latin1) {
        return find(latin1, false) >= 0;
    }

    /** The first place from {@code at} on where a byte other than zero stands, or the length. */
    int skipZeros(int at) {
        int next = at;
        while (next < length() && all[from + next] == 0) {
            next++;
        }
        return next;
    }

    String text(Charset charset) {
        return new String(all, from, length(), charset);
    }

    String latin1() {
        return text(StandardCharsets.ISO_8859_1);
    }

    byte[] copy() {
        return Arrays.copyOfRange(all, from, to);
    }

    long crc32() {
        CRC32 sum = new CRC32();
        sum.update(all, from, length());
        return sum.getValue();
    }

    void into(Inflater inflater) {
        inflater.setInput(all, from, length());
    }

    void into(ByteArrayOutputStream out) {
        out.write(all, from, length());
    }

    InputStream stream() {
        return new ByteArrayInputStream(all, from, length());
    }

    private void need(long at, long count) throws Refusal {
        if (!has(at, count)) {
            throw Refusal.cutShort();
        }
    }

    private boolean matches(long at, String latin1, boolean anyCase) {
        if (!has(at, latin1.length())) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            int here = all[from + (int) at + i] & 0xFF;
            if ((anyCase && here >= 'A' && here <= 'Z' ? here + 32 : here) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
