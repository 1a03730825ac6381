package org.houserules.accounts.register.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** An answer as it goes out, in both forms. @param tag names the plain form; the packed one has a name of its own */
record Rendered(int status, String type, byte[] plain, byte[] packed, String tag) {
    static final String HTML = "text/html;charset=UTF-8";
    static final String JSON = "application/json;charset=UTF-8";
    static final String SVG = "image/svg+xml;charset=UTF-8";
    private static final int NOT_FOUND = 404;
    private static final int LETTERS_OF_A_TAG = 32;

    static Rendered of(int status, String type, String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Rendered(status, type, plain, packed(plain), tag(plain));
    }

    boolean isThere() {
        return status < NOT_FOUND;
    }

    byte[] bytes(boolean packedWanted) {
        return packedWanted ? packed : plain;
    }

    String tag(boolean packedWanted) {
        return '"' + tag + (packedWanted ? "-gzip\"" : "\"");
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String tag(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest).substring(0, LETTERS_OF_A_TAG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
