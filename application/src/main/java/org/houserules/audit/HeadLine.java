package org.houserules.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Where an owner's trail ended at a time, as written to a file outside the database.
 *
 * @param seal over this line and the seal of the line before, with the key
 */
record HeadLine(long owner, long number, Digest digest, Instant at, Digest seal) {
    private static final int PARTS = 5;

    static HeadLine seal(TrailKey key, long owner, long number, Digest digest, Instant at, Digest before) {
        return new HeadLine(owner, number, digest, at, key.seal(bytes(owner, number, digest, at, before)));
    }

    /** What the first line of a file hangs on. */
    static Digest beginning(TrailKey key) {
        return key.seal(Canonical.of("heads").bytes());
    }

    static Optional<HeadLine> read(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HeadLine(
                    Long.parseLong(parts[0]),
                    Long.parseLong(parts[1]),
                    Digest.of(new Digest(parts[2]).bytes()),
                    Instant.parse(parts[3]),
                    Digest.of(new Digest(parts[4]).bytes())));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean isSealedWith(TrailKey key, Digest before) {
        return key.seal(bytes(owner, number, digest, at, before)).equals(seal);
    }

    private static byte[] bytes(long owner, long number, Digest digest, Instant at, Digest before) {
        return Canonical.of("head")
                .and(owner)
                .and(number)
                .and(digest)
                .and(at.toString())
                .and(before)
                .bytes();
    }

    @Override
    public String toString() {
        return owner + " " + number + " " + digest.hex() + " " + at + " " + seal.hex();
    }
}
