package org.houserules.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as a document gives it: a day, or only a month.
 *
 * @param written as {@code 2026-11-20} or {@code 2026-11}
 */
public record PartialDate(String written, LocalDate lastDay) {
    static Optional<PartialDate> of(String written) {
        try {
            LocalDate last = written.length() == 7 ? YearMonth.parse(written).atEndOfMonth() : LocalDate.parse(written);
            return Optional.of(new PartialDate(written, last));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
