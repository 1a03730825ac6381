package org.houserules.people;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.houserules.database.Reading;

/** What is kept of people, for who signs. */
public interface SigningRegister {
    /** What {@link #facts} reads, for asking it together with other questions. */
    default Stream<Reading<?>> readings(long owner, LocalDate from, LocalDate until) {
        return Stream.of();
    }

    /** Everything that matters on one of the days, in a fixed number of reads. */
    SigningFacts facts(long owner, LocalDate from, LocalDate until);
}
