package org.houserules.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.names.KnownName;

/**
 * A pupil on the roll.
 *
 * @param doNotIdentify must never be recognisable to the public, whatever consent says; the reason is not kept here
 * @param formerNames matched in what is written, never shown
 * @param leftOn the last day at the school
 */
public record Pupil(
        String id,
        String givenName,
        String familyName,
        Optional<String> preferredName,
        boolean doNotIdentify,
        List<String> alsoKnownAs,
        List<String> formerNames,
        Optional<LocalDate> leftOn) {

    /** How the pupil is called, with the id that keeps namesakes apart. */
    public String shownAs() {
        return preferredName.orElse(givenName) + " " + familyName + " (" + id + ")";
    }

    /** For finding the pupil in what somebody writes. */
    public KnownName known() {
        return new KnownName(id, givenName, familyName, preferredName, alsoKnownAs, formerNames);
    }

    public boolean hasLeftBy(LocalDate day) {
        return leftOn.isPresent() && leftOn.get().isBefore(day);
    }
}
