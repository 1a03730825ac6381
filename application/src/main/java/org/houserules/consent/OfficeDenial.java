package org.houserules.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.ConsentState.Denied;
import org.houserules.consent.Consents.Days;

/** A no that the office was told, until the school's own records say no as well. */
public record OfficeDenial(String pupil, ConsentKind kind, ConsentPurpose purpose, ConsentAnswer answer) {

    /** Without a day, so that it is newer than every answer of a list, however that is dated. */
    Consent outrankingEverything() {
        return new Consent(pupil, kind, purpose, answer, Optional.empty(), Optional.empty());
    }

    /** The list denies every use that this denies. */
    public boolean isAgreedBy(Consents list, LocalDate today) {
        Days days = Days.of(today, today);
        return uses().allMatch(use -> list.on(days, pupil, kind, use) instanceof Denied);
    }

    /** The list allows at least one use that this denies. */
    public boolean isContradictedBy(Consents list, LocalDate today) {
        Days days = Days.of(today, today);
        return uses().anyMatch(use -> list.on(days, pupil, kind, use) instanceof ConsentState.Held);
    }

    private Stream<ConsentPurpose> uses() {
        return purpose == ConsentPurpose.ANY
                ? Stream.of(ConsentPurpose.WEBSITE, ConsentPurpose.SOCIAL_MEDIA, ConsentPurpose.PRESS)
                : Stream.of(purpose);
    }
}
