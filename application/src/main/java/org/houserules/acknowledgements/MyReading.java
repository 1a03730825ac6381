package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.database.Reading;
import org.houserules.people.Period;

/** How one person stands to what is asked of them. */
public interface MyReading {
    /** Empty where nobody was asked anything yet, and they do not leave. */
    Reading<Found> of(long owner, long person, LocalDate today);

    /**
     * @param asking what is asked at the moment
     * @param asked whether it is asked of them
     * @param begins from which day on they have had time
     * @param done the day on which they acknowledged it
     * @param version of the policy in force, empty where there is none
     * @param leaves their last day
     */
    record Found(
            Optional<Asking> asking,
            boolean asked,
            LocalDate begins,
            List<Period> away,
            Optional<LocalDate> done,
            String version,
            Optional<LocalDate> leaves) {
        /** By when; empty where nothing is owed. */
        public Optional<LocalDate> due() {
            return asked && done.isEmpty() ? asking.map(one -> Deadline.of(one, begins, away)) : Optional.empty();
        }
    }
}
