package org.houserules.consent.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as school systems write it: 2026-11-24, 24/11/2026, 24-11-2026 or 24 Nov 2026, also with a time behind it. */
final class WrittenDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern BETWEEN = Pattern.compile("[-/. ]");
    private static final int LONGEST = 40;

    private WrittenDay() {}

    static Optional<LocalDate> read(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> parts = List.of(BETWEEN.split(withoutTime(written), 4));
        if (parts.size() != 3) {
            return Optional.empty();
        }
        boolean yearFirst = parts.getFirst().length() == 4;
        return yearFirst
                ? day(parts.get(0), parts.get(1), parts.get(2))
                : day(parts.get(2), parts.get(1), parts.get(0));
    }

    /** A time begins after a T that follows a figure, or after the last space before a colon. */
    private static String withoutTime(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return written.strip();
        }
        int begin = Math.max(written.lastIndexOf('T', colon), written.lastIndexOf(' ', colon));
        return begin < 0 ? written : written.substring(0, begin).strip();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        if (year.length() != 4 || !figures(year) || day.length() > 2 || !figures(day)) {
            return Optional.empty();
        }
        try {
            return month(month).map(of -> LocalDate.of(Integer.parseInt(year), of, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String month) {
        if (figures(month) && month.length() <= 2) {
            return Optional.of(Integer.parseInt(month));
        }
        int named =
                month.length() < 3 ? -1 : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT));
        return named < 0 ? Optional.empty() : Optional.of(named + 1);
    }

    private static boolean figures(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
