package org.houserules.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that stands still until a test moves it. */
public final class SetClock extends Clock {
    public static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private volatile Instant now;

    public SetClock(Instant now) {
        this.now = now;
    }

    /** Friday 20 November 2026, ten in the morning. */
    public static SetClock onAFridayMorning() {
        return new SetClock(
                ZonedDateTime.of(2026, 11, 20, 10, 0, 0, 0, SCHOOL_TIME).toInstant());
    }

    public void set(Instant to) {
        now = to;
    }

    public void goOn(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return SCHOOL_TIME;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
