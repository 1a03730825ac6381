package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.houserules.people.BritishDays;

/** Moments as days at school. */
public final class SchoolDay {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private SchoolDay() {}

    /** 2026-11-20 06:15, for spreadsheets. */
    public static String sortable(Instant at) {
        return MINUTE.format(at.atZone(ZONE));
    }

    /** 20 November 2026. */
    public static String of(Instant at) {
        return BritishDays.day(at.atZone(ZONE).toLocalDate());
    }
}
