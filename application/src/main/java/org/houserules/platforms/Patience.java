package org.houserules.platforms;

import java.time.Duration;

/** How long we wait for a platform: to connect, for a whole answer, and for one to an upload; and how long an answer may be, in bytes. */
public record Patience(Duration connect, Duration answer, Duration upload, int longestAnswer) {
    /** Far longer than a healthy site needs. */
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(90), 4_000_000);
    }
}
