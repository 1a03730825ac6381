package org.houserules.commandline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;

/** Reads a day that an option names. */
final class Day {
    private Day() {}

    /** The day named, or today. */
    static LocalDate of(String option, Optional<String> written, Clock clock) throws Unusable {
        if (written.isEmpty()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(written.get());
        } catch (DateTimeException e) {
            String what = "'" + written.get() + "' is no date";
            throw Unusable.of(new Fault(option, 0, what, "Write a day as 2026-11-24."));
        }
    }
}
