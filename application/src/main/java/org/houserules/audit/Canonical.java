package org.houserules.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes in which no two different lists of fields are alike: each field stands behind its length. */
final class Canonical {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Canonical() {}

    /** Starts with what kind of thing follows, so that one kind is never taken for another. */
    static Canonical of(String kind) {
        return new Canonical().and(kind);
    }

    Canonical and(String field) {
        return and(field.getBytes(StandardCharsets.UTF_8));
    }

    Canonical and(long field) {
        return and(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    Canonical and(byte[] field) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    Canonical and(Digest field) {
        return and(field.bytes());
    }

    Canonical and(Optional<String> field) {
        return and(field.isPresent() ? 1 : 0).and(field.orElse(""));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
