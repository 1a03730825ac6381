package org.houserules.jobs;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Work that comes back. A room that has some makes a bean of it.
 *
 * @param name known to all nodes, never changed
 * @param at the time of day; absent where it goes by the pause
 * @param pause between the end of one run and the beginning of the next
 * @param forOneOwner run once for each school and the trust, inside its scope; begins its own transactions
 */
public record RecurringJob(String name, Optional<LocalTime> at, Duration pause, Runnable forOneOwner) {
    private static final Duration DAY = Duration.ofDays(1);

    public static RecurringJob daily(String name, LocalTime at, Runnable forOneOwner) {
        return new RecurringJob(name, Optional.of(at), DAY, forOneOwner);
    }

    /** Also soon after each start. */
    public static RecurringJob every(Duration pause, String name, Runnable forOneOwner) {
        return new RecurringJob(name, Optional.empty(), pause, forOneOwner);
    }
}
