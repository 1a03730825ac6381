package org.houserules.posts.publishing;

import java.time.Instant;
import java.util.Optional;

/**
 * That a post comes down for good.
 *
 * @param reason in words, given afterwards; empty until then
 * @param askedBy who pressed, or entered what it follows from
 */
record TakeDown(
        long id,
        long owner,
        long post,
        Why why,
        String reason,
        Optional<Long> askedBy,
        Instant askedAt,
        Optional<Instant> provedAt,
        Optional<Instant> purgedAt) {
    /** What it follows from. */
    enum Why {
        PRESSED("Somebody on the staff took it down"),
        /** Whatever the office was told: nobody can tell one from another here. */
        CONSENT_WITHDRAWN("A consent it needs was withdrawn");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean isProved() {
        return provedAt.isPresent();
    }
}
