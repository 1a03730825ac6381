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
 * @param choices where the document contradicts itself
 * @param printedForm its paper form for a new account, where that differs from what the policy asks
 * @param guidance the answers that stand in it; empty where it has none of its own
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
        List<Clause<S>> clauses,
        List<SchoolChoice> choices,
        Optional<PrintedForm> printedForm,
        Optional<WrittenGuidance> guidance) {

    /** Of a document that does not contradict itself. */
    public Policy(
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
        this(
                id,
                title,
                organisation,
                version,
                dated,
                adoptedBy,
                adoptedOn,
                review,
                related,
                covers,
                roles,
                approval,
                clauses,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same policy with these answers. */
    public Policy<S> answering(WrittenGuidance answers) {
        return new Policy<>(
                id,
                title,
                organisation,
                version,
                dated,
                adoptedBy,
                adoptedOn,
                review,
                related,
                covers,
                roles,
                approval,
                clauses,
                choices,
                printedForm,
                Optional.of(answers));
    }

    public Optional<SchoolChoice> choice(String id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** Keys of all controls in force by some clause, sorted. */
    public List<String> controlsInForce() {
        return clauses.stream()
                .flatMap(clause -> clause.controls().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
