package org.houserules.posts.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.houserules.posts.CheckDraft;

/** Moments as pages show them, in the time of the schools. */
final class Days {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(CheckDraft.SCHOOL_TIME);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(CheckDraft.SCHOOL_TIME);

    private Days() {}

    /** Friday 20 November 2026 at 16:00. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** 16:00. */
    static String clock(Instant at) {
        return CLOCK.format(at);
    }
}
