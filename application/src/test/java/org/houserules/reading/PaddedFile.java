package org.houserules.reading;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A list as somebody sends it, with so many blank lines behind it that it has a certain length. */
public final class PaddedFile {
    private static final int LINE = 1_000;

    private PaddedFile() {}

    public static SentFile of(String list, int length) {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(bytes, length);
        for (int i = bytes.length; i < length; i++) {
            file[i] = (byte) (i % LINE == 0 ? '\n' : ' ');
        }
        return () -> new ByteArrayInputStream(file);
    }
}
