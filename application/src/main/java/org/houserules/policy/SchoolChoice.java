package org.houserules.policy;

import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;

/**
 * Where a school's document contradicts itself and the school chooses which passage holds. Until it has chosen, all of
 * them hold.
 *
 * @param id unique in its policy
 * @param ask the question, in our words
 * @param between two passages or more
 */
public record SchoolChoice(String id, String ask, List<Passage> between) {

    /** @param ref as printed in the school's document @param roles to whom it gives the matter */
    public record Passage(String ref, String says, List<Role> roles) {}

    public Optional<Passage> passage(String ref) {
        return between.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    /** Of the passage chosen; of all where none is, or where the one chosen is no longer there. */
    public List<Role> roles(Optional<String> chosen) {
        return chosen.flatMap(this::passage)
                .map(Passage::roles)
                .orElseGet(() -> between.stream()
                        .flatMap(one -> one.roles().stream())
                        .distinct()
                        .toList());
    }
}
