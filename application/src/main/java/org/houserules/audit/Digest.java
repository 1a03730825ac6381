package org.houserules.audit;

import java.util.HexFormat;

/** A keyed digest of 32 bytes, in hexadecimal digits. */
record Digest(String hex) {
    static Digest of(byte[] bytes) {
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
