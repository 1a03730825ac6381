package org.houserules.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The clock of a demo: while its story is told, the thread that tells it lives in the days of the story. */
public final class DemoClock extends Clock {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock now;

    public DemoClock(Clock now) {
        this.now = now;
    }

    <T> T at(Instant then, Supplier<T> work) {
        return ScopedValue.where(THEN, then).call(work::get);
    }

    @Override
    public ZoneId getZone() {
        return now.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(now.withZone(zone));
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : now.instant();
    }
}
