package org.houserules.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are said in Britain. */
public final class BritishDays {
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private BritishDays() {}

    /** Friday 20 November 2026. */
    public static String whole(LocalDate day) {
        return WHOLE.format(day);
    }

    /** 20 November 2026. */
    public static String day(LocalDate day) {
        return SHORT.format(day);
    }

    /** "on 8 December", "from 8 to 12 December", "from 8 December 2026 to 2 January 2027"; the year where it is not this one. */
    public static String span(LocalDate from, LocalDate until, LocalDate today) {
        DateTimeFormatter format =
                from.getYear() == until.getYear() && until.getYear() == today.getYear() ? MONTH : SHORT;
        if (from.equals(until)) {
            return "on " + format.format(from);
        }
        boolean oneMonth = from.getMonth() == until.getMonth() && from.getYear() == until.getYear();
        String first = oneMonth ? String.valueOf(from.getDayOfMonth()) : format.format(from);
        return "from " + first + " to " + format.format(until);
    }
}
