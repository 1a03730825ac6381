package org.houserules.screening.names;

import java.util.List;
import java.util.Optional;

/**
 * A person on the roll.
 *
 * @param id the school's own number for the pupil
 * @param given the given name or names
 * @param family the family name
 * @param preferred the name the pupil goes by
 * @param alsoKnownAs nicknames or other full names
 * @param former former full names or former family names: matched, never shown
 */
public record KnownName(
        String id,
        String given,
        String family,
        Optional<String> preferred,
        List<String> alsoKnownAs,
        List<String> former) {
    public KnownName {
        alsoKnownAs = List.copyOf(alsoKnownAs);
        former = List.copyOf(former);
    }
}
