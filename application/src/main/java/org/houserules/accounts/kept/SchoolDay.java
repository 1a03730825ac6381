package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.ZoneId;
import org.houserules.people.BritishDays;

/** Moments as days at school. */
public final class SchoolDay {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private SchoolDay() {}

    /** 20 November 2026. */
    public static String of(Instant at) {
        return BritishDays.day(at.atZone(ZONE).toLocalDate());
    }
}
