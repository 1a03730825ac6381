package org.houserules.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.BritishDays;
import org.houserules.people.SignedIn;
import org.houserules.policy.AdoptPolicy.Outcome;
import org.houserules.policy.PolicyInForce.Adopted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records that a policy is adopted from a day, unless it would leave an author without anybody to approve. */
@Component
public class RecordAdoption {
    private final Adoptions adoptions;
    private final ChainProblems problems;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordAdoption(
            Adoptions adoptions, ChainProblems problems, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.adoptions = adoptions;
        this.problems = problems;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What has to be mended before it can be adopted. */
    public List<String> refused(long owner, Policy<?> policy, LocalDate from) {
        return problems.on(owner, policy, from);
    }

    /** What will stand against its chain later. */
    public List<String> ahead(long owner, Policy<?> policy, LocalDate from) {
        return problems.ahead(owner, policy, from);
    }

    /** In the transaction that is open. @param document what the policy was read from */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome adopt(SignedIn by, Policy<?> policy, String document, LocalDate from, Formalities formalities) {
        long owner = by.owner().id();
        List<String> reasons = reasons(owner, policy, from);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        Adopted adopted = new Adopted(policy.id(), policy.version(), document, DocumentDigest.of(document), from);
        long id = adoptions.add(owner, adopted, formalities, by.person(), clock.instant());
        trail.record(happening(by, id, adopted, formalities));
        events.publishEvent(new PolicyAdopted(owner));
        return new Outcome.Done(id);
    }

    private static Happening happening(SignedIn by, long id, Adopted adopted, Formalities formalities) {
        Happening plain = Happening.by(by.person(), by.owner().id(), "policy-adopted", "policy-adoption", id)
                .with("policy", adopted.policy())
                .with("version", adopted.version())
                .with("digest", adopted.digest())
                .with("from", adopted.on());
        return formalities.onlyCorrections() ? plain.with("only-corrections", true) : plain;
    }

    private List<String> reasons(long owner, Policy<?> policy, LocalDate from) {
        LocalDate latest = adoptions.of(owner).stream()
                .map(adoption -> adoption.what().on())
                .findFirst()
                .orElse(LocalDate.MIN);
        return from.isBefore(latest)
                ? List.of("A policy is already adopted from " + BritishDays.whole(latest)
                        + ". Choose that day or a later one.")
                : refused(owner, policy, from);
    }
}
