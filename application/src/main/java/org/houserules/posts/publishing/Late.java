package org.houserules.posts.publishing;

import java.time.Duration;
import java.time.Instant;

/** When people are told that something takes longer than it should. */
final class Late {
    /** A healthy site takes seconds, and a round begins every ten. */
    private static final Duration AFTER = Duration.ofMinutes(1);

    private Late() {}

    static boolean since(Instant due, Instant now) {
        return due.isBefore(before(now));
    }

    /** What was due before this moment is late. */
    static Instant before(Instant now) {
        return now.minus(AFTER);
    }
}
