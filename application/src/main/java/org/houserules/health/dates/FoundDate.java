package org.houserules.health.dates;

import java.time.LocalDate;

/**
 * A date in a text.
 *
 * @param from where it begins
 * @param to where it ends, exclusive
 * @param iso as 2026-11-20, 2026-11 or 2026
 * @param first its first day; a month and a year have many
 * @param last its last day
 */
public record FoundDate(int from, int to, String iso, LocalDate first, LocalDate last) {
    private static final int DAY = 10;

    public boolean isDay() {
        return iso.length() == DAY;
    }

    /** The other one lies in it, or it in the other. */
    public boolean agreesWith(FoundDate other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }
}
