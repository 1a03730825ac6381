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

    /** A consent dated later than the day it is asked for is not given yet; a refusal counts whenever it is dated. */
    boolean countsOn(LocalDate asked) {
        return answer != ConsentAnswer.GIVEN || !day().isAfter(asked);
    }
}
