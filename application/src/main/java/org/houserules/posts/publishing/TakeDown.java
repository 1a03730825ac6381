package org.houserules.posts.publishing;

import java.time.Instant;
import java.util.Optional;

/**
 * That a post comes down for good.
 *
 * @param reason in words, given afterwards; empty until then
 * @param askedBy who pressed, or entered what it follows from
 * @param filesKept how many of its files another post still has; absent until we have looked
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
        Optional<Instant> purgedAt,
        Optional<Integer> filesKept) {
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

    /** Whether none of its files is here any more, in no version and not in its draft. */
    boolean isPurged() {
        return filesKept.equals(Optional.of(0));
    }

    boolean leavesFiles() {
        return filesKept.filter(left -> left > 0).isPresent();
    }
}
