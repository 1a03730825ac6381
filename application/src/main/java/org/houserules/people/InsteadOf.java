package org.houserules.people;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a delegate signs for, and by what.
 *
 * @param away whether they are away on the day
 * @param when the days of the delegation
 */
public record InsteadOf(String name, boolean away, Period when) {
    /** "Harper Demo (away, by a delegation from 8 December 2026 to 12 December 2026)". */
    public String words() {
        String days = Stream.of(
                        when.from().map(day -> "from " + BritishDays.day(day)),
                        when.until().map(day -> "to " + BritishDays.day(day)))
                .flatMap(bound -> bound.stream())
                .collect(Collectors.joining(" "));
        return name + " (" + (away ? "away, " : "") + ("by a delegation " + days).strip() + ")";
    }
}
