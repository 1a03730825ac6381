package org.houserules.screening;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long a piece of work may take, measured from when this is made. Work looks at it between its steps. */
public final class TimeBudget {
    /** Counts nanoseconds of this machine, from nowhere in particular. */
    public static final LongSupplier MACHINE = System::nanoTime;

    private final long most;
    private final LongSupplier nanos;
    private final long began;

    /** @param nanos a clock that only counts */
    public TimeBudget(Duration most, LongSupplier nanos) {
        this.most = most.toNanos();
        this.nanos = nanos;
        this.began = nanos.getAsLong();
    }

    public boolean isOver() {
        return nanos.getAsLong() - began > most;
    }
}
