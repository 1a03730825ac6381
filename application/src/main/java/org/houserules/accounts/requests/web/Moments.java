package org.houserules.accounts.requests.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as pages show them, in the time of the schools. */
final class Moments {
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(SCHOOL_TIME);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(SCHOOL_TIME);

    private Moments() {}

    /** 20 November 2026 at 16:00. */
    static String day(Instant at) {
        return MOMENT.format(at);
    }

    /** 16:00. */
    static String clock(Instant at) {
        return CLOCK.format(at);
    }
}
