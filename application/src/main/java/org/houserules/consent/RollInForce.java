package org.houserules.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;

/** The roll and the consents of a school as they stand now, whatever the office was told included. */
public interface RollInForce {
    /**
     * Everything at one moment.
     *
     * @param version changes with every change of what stands beside it: what was made of it may be kept until then
     * @param asOf the day on which the list of consents was taken
     */
    record Snapshot(long version, Roll roll, Consents consents, Optional<LocalDate> asOf) {}

    Snapshot snapshot(long owner);

    /** What is read to tell whether a snapshot has changed, for asking it together with other questions. */
    default Stream<Reading<?>> readings(long owner) {
        return Stream.of();
    }

    /** All that were ever on the roll, with what a school's own people may see of them. */
    List<PupilOnRecord> pupils(long owner);

    default Roll roll(long owner) {
        return snapshot(owner).roll();
    }

    default Consents consents(long owner) {
        return snapshot(owner).consents();
    }

    default Optional<LocalDate> asOf(long owner) {
        return snapshot(owner).asOf();
    }
}
