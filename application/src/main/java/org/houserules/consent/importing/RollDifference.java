package org.houserules.consent.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is other in a row of the roll than on record: classes and years from what to what, names and dates only that they are. */
final class RollDifference {
    private final List<String> parts = new ArrayList<>();

    private RollDifference() {}

    static String words(RollRow was, RollRow now) {
        RollDifference difference = new RollDifference();
        difference.shown("year group", was.year(), now.year());
        difference.shown("class", was.form(), now.form());
        difference.named("id", was.id(), now.id());
        difference.named("UPN", was.upn(), now.upn());
        difference.named("forename", was.givenName(), now.givenName());
        difference.named("surname", was.familyName(), now.familyName());
        difference.named("preferred forename", was.preferredName(), now.preferredName());
        difference.named("other names", was.alsoKnownAs(), now.alsoKnownAs());
        difference.named("former names", was.formerNames(), now.formerNames());
        difference.named("date of birth", was.dateOfBirth(), now.dateOfBirth());
        difference.named("joining day", was.joinedOn(), now.joinedOn());
        difference.named("leaving day", was.leftOn(), now.leftOn());
        difference.named("whether the pupil must not be identified", was.doNotIdentify(), now.doNotIdentify());
        return "Changed: " + String.join(", ", difference.parts);
    }

    private void shown(String what, Optional<String> was, Optional<String> now) {
        if (!was.equals(now)) {
            parts.add(what + " from " + was.map(MappedRow::quote).orElse("none") + " to "
                    + now.map(MappedRow::quote).orElse("none"));
        }
    }

    /** A report says no pupil's name and no birthday. */
    private void named(String what, Object was, Object now) {
        if (!was.equals(now)) {
            parts.add(what);
        }
    }
}
