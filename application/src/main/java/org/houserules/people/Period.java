package org.houserules.people;

import java.time.LocalDate;
import java.util.Optional;

/** Days from the first to the last, both included; what is absent has no bound. */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(Optional.of(from), Optional.of(until));
    }

    public boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
