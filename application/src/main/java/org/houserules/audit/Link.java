package org.houserules.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One row of the trail: what happened, and how it hangs on the row before.
 *
 * @param at to the microsecond, which is what the database keeps
 * @param payloadDigest stands for the details, which may be erased one day
 * @param previous digest of the row before
 * @param digest over all of this, with the key
 */
record Link(Entry entry, Digest payloadDigest, Digest previous, Digest digest) {

    /** What happened, without its details. */
    record Entry(
            long owner,
            long number,
            Instant at,
            Optional<Long> person,
            String action,
            String kind,
            long subject,
            Optional<String> clause) {
        Entry {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }

        private byte[] bytes(Digest payload, Digest previous) {
            return Canonical.of("event")
                    .and(owner)
                    .and(number)
                    .and(at.getEpochSecond())
                    .and(at.getNano())
                    .and(person.map(String::valueOf))
                    .and(action)
                    .and(kind)
                    .and(subject)
                    .and(clause)
                    .and(payload)
                    .and(previous)
                    .bytes();
        }
    }

    static Link seal(TrailKey key, Entry entry, Payload payload, Digest previous) {
        Digest details = payload.digest(key);
        return new Link(entry, details, previous, key.seal(entry.bytes(details, previous)));
    }

    boolean isSealedWith(TrailKey key) {
        return key.seal(entry.bytes(payloadDigest, previous)).equals(digest);
    }

    /** What an owner's first row hangs on. */
    static Digest beginning(TrailKey key, long owner) {
        return key.seal(Canonical.of("beginning").and(owner).bytes());
    }
}
