package org.houserules.posts.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people at school write them. */
final class SchoolTime {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy 'at' HH:mm", Locale.UK)
            .withZone(ZONE);

    private SchoolTime() {}

    /** Friday 20 November 2026 at 10:00. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
