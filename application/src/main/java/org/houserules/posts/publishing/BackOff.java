package org.houserules.posts.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.houserules.platforms.PlatformFault;

/** How long we wait before we try again. */
final class BackOff {
    private static final List<Duration> PUBLISHING = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10));
    private static final List<Duration> TAKING_DOWN = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));

    private BackOff() {}

    /** @param faults how often it went wrong before this time */
    static Instant publishing(Instant now, int faults, PlatformFault fault) {
        return now.plus(wait(PUBLISHING, faults, fault));
    }

    static Instant takingDown(Instant now, int faults, PlatformFault fault) {
        return now.plus(wait(TAKING_DOWN, faults, fault));
    }

    /** Nothing failed, but a public address still answers. */
    static Instant readingBack(Instant now, int faults) {
        return now.plus(step(TAKING_DOWN, faults));
    }

    private static Duration wait(List<Duration> steps, int faults, PlatformFault fault) {
        return fault instanceof PlatformFault.Busy busy ? busy.retryAfter() : step(steps, faults);
    }

    private static Duration step(List<Duration> steps, int faults) {
        return steps.get(Math.min(faults, steps.size() - 1));
    }
}
