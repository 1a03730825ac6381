package org.houserules.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One answer about one kind of use of one pupil.
 *
 * @param until the last day on which it counts
 */
public record Consent(
        String pupil,
        ConsentKind kind,
        ConsentPurpose purpose,
        ConsentAnswer answer,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> until) {

    /** Earlier first, and on one day the stricter last; without a date a given is oldest and a refusal newest. */
    static final Comparator<Consent> BY_DAY_THEN_STRICTNESS = Comparator.comparing(Consent::day)
            .thenComparing(Consent::answer)
            .thenComparing(consent -> consent.until().orElse(LocalDate.MAX), Comparator.reverseOrder());

    LocalDate day() {
        return answeredOn.orElse(answer.denies() ? LocalDate.MAX : LocalDate.MIN);
    }

    /**
     * A consent dated later than the day it is asked for is not given yet. A no counts once it was said, and one without
     * a date always.
     *
     * @param heardBy the day of the check, or the day asked for where that is later
     */
    boolean countsOn(LocalDate asked, LocalDate heardBy) {
        return switch (answer) {
            case GIVEN -> !day().isAfter(asked);
            case REQUESTED -> true;
            case REFUSED, OBJECTED, WITHDRAWN ->
                answeredOn.filter(said -> said.isAfter(heardBy)).isEmpty();
        };
    }
}
