package org.houserules.policy.drafts.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the time of the school. */
final class Moments {
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = formatter("d MMMM yyyy");
    private static final DateTimeFormatter TIME = formatter("d MMMM yyyy 'at' HH:mm");

    private Moments() {}

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(SCHOOL_TIME);
    }

    static String day(Instant at) {
        return DAY.format(at);
    }

    static String time(Instant at) {
        return TIME.format(at);
    }
}
