package org.houserules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;

/**
 * One version of a school's policy, with the controls its clauses bind.
 *
 * @param <S> what the bound controls judge
 * @param version what findings cite
 * @param dated as the document bears it; absent where it bears none
 * @param adoptedBy the body, and the day; either may be blank in the document
 * @param covers whom the policy speaks to
 * @param roles what this school calls the roles of its chains
 */
public record Policy<S>(
        String id,
        String title,
        String organisation,
        String version,
        Optional<PartialDate> dated,
        Optional<String> adoptedBy,
        Optional<PartialDate> adoptedOn,
        Review review,
        List<String> related,
        List<Audience> covers,
        Map<Role, String> roles,
        Approval approval,
        List<Clause<S>> clauses) {

    /** Keys of all controls in force by some clause, sorted. */
    public List<String> controlsInForce() {
        return clauses.stream()
                .flatMap(clause -> clause.bindings().stream())
                .map(binding -> binding.control().key())
                .distinct()
                .sorted()
                .toList();
    }
}
