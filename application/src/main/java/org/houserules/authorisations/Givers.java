package org.houserules.authorisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.authorisations.Entry.Cited;
import org.houserules.people.Permission;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.SignedIn;
import org.houserules.policy.Approval;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gives authorisations at a school, and under which clause: the policy in force says it. */
@Component
public class Givers {
    /** Of the control that the authorisations serve. */
    private static final String CONTROL = "author-authorised";

    private static final long NOBODY = 0;

    private final CurrentPolicy policies;
    private final Signatories signatories;
    private final Clock clock;

    Givers(CurrentPolicy policies, Signatories signatories, Clock clock) {
        this.policies = policies;
        this.signatories = signatories;
        this.clock = clock;
    }

    /** A role that gives authorisations. @param called in the school's words @param people who may do so today */
    public record Giver(Role role, String called, List<String> people) {}

    /** A clause of the policy in force. */
    public record Article(String policy, String version, String ref, String says) {}

    public boolean includes(SignedIn person) {
        return person.may(Permission.GIVE_AUTHORISATIONS)
                && roles(person.owner().id()).stream().anyMatch(person::holds);
    }

    /** Before a policy is in force the head gives them, so that there are authors when it comes. */
    private List<Role> roles(long owner) {
        return policies.readAt(owner)
                .map(policy -> policy.approval().authorisations())
                .orElse(Approval.HEADS);
    }

    /** Whether nobody else could give this person theirs. */
    @Transactional(readOnly = true)
    public boolean isOnlyOne(SignedIn person) {
        LocalDate today = LocalDate.now(clock);
        long owner = person.owner().id();
        return roles(owner).stream()
                .allMatch(role -> signatories.of(owner, role, today, person.person()).stream()
                        .allMatch(other -> other.person() == person.person()));
    }

    @Transactional(readOnly = true)
    public List<Giver> of(long owner) {
        LocalDate today = LocalDate.now(clock);
        Optional<Policy<?>> policy = policies.readAt(owner);
        return roles(owner).stream()
                .map(role -> new Giver(
                        role,
                        policy.flatMap(known ->
                                        Optional.ofNullable(known.roles().get(role)))
                                .orElse(role.called()),
                        signatories.of(owner, role, today, NOBODY).stream()
                                .map(Signatories.Signatory::name)
                                .toList()))
                .toList();
    }

    /** The clauses that ask for an authorisation, in the policy's order. */
    public List<Article> clauses(long owner) {
        return policies.readAt(owner).stream()
                .flatMap(policy -> policy.clauses().stream()
                        .filter(Givers::asksForOne)
                        .map(clause -> new Article(policy.title(), policy.version(), clause.ref(), clause.says())))
                .toList();
    }

    private static boolean asksForOne(Clause<?> clause) {
        return clause.controls().contains(CONTROL);
    }

    Optional<Cited> cited(long owner) {
        return clauses(owner).stream()
                .findFirst()
                .map(clause -> new Cited(clause.policy(), clause.version(), clause.ref()));
    }
}
