package org.houserules.posts;

import java.util.List;
import java.util.Optional;
import org.houserules.consent.Consents;
import org.houserules.consent.Pupil;
import org.houserules.consent.Roll;
import org.houserules.people.School;
import org.houserules.screening.names.KnownName;

/** What is known besides the post: the school, and its roll and consents where they are at hand. */
public record Surroundings(School school, Optional<Roll> roll, Optional<Consents> consents) {
    /** The names of the roll, for finding them in what somebody writes; none where there is no roll. */
    public List<KnownName> knownNames() {
        return roll.map(Roll::pupils).orElse(List.of()).stream()
                .map(Pupil::known)
                .toList();
    }
}
