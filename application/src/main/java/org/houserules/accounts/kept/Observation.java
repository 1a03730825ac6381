package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was seen of a setting.
 *
 * @param words what was seen, one sentence
 * @param person who attested it
 * @param until the last day on which an attestation counts; what was read from the platform has none
 */
public record Observation(
        Setting setting,
        State state,
        How how,
        String words,
        Instant at,
        Optional<String> person,
        Optional<LocalDate> until) {
    /** What is kept where somebody said no more than that. */
    public static final String NOT_SO = "It is not as promised.";

    public enum State {
        AS_WANTED,
        NOT_AS_WANTED,
        /** It was looked at and cannot be told. */
        CANNOT_TELL
    }

    public enum How {
        READ_FROM_PLATFORM,
        FOUND_ON_PAGE,
        ATTESTED
    }

    public boolean countsOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
