package org.houserules.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as it comes from a form. */
public final class TypedDay {
    private static final int LONGEST = 20;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** What a date field sends, or day first as people type it where a browser has no date field. */
    public static Optional<LocalDate> read(String typed) {
        String plain = typed.strip();
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, DAY_FIRST)
                .flatMap(way -> read(plain, way).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(typed, way));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
