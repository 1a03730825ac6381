package org.houserules.database.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How long we are ready to wait for something to become true. */
record Deadline(Duration length) {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    static Deadline ofSeconds(long seconds) {
        return new Deadline(Duration.ofSeconds(seconds));
    }

    /** Looks until it is true or the time is over, and says which; an interrupt waits its turn. */
    boolean holds(BooleanSupplier condition) {
        long end = System.nanoTime() + length.toNanos();
        boolean interrupted = false;
        boolean holds = condition.getAsBoolean();
        while (!holds && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            interrupted |= Thread.interrupted();
            holds = condition.getAsBoolean();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return holds;
    }
}
