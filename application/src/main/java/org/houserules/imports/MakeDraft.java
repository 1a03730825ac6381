package org.houserules.imports;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.guidance.AnswersOfClauses;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.Policy;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.ShippedPolicies;
import org.houserules.policy.drafts.BeginDraft;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the decided clauses a draft of the policy. From then on nothing of the document is kept here. */
@Service
public class MakeDraft {
    private final Imports imports;
    private final BeginDraft begin;
    private final ReadPolicies policies;
    private final ShippedPolicies shipped;
    private final Trail trail;
    private final Clock clock;

    MakeDraft(
            Imports imports,
            BeginDraft begin,
            ReadPolicies policies,
            ShippedPolicies shipped,
            Trail trail,
            Clock clock) {
        this.imports = imports;
        this.begin = begin;
        this.policies = policies;
        this.shipped = shipped;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param rest whether what is not decided is to be advice only @param save the saving that the page showed */
    @Transactional
    public Answer make(SignedIn by, long id, int save, boolean rest) {
        PolicyImport one = imports.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        if (!one.open()) {
            return new Answer.Closed();
        }
        if (one.save() != save) {
            return new Answer.Overtaken(one.changedBy());
        }
        Optional<String> refused = refused(one, rest);
        if (refused.isPresent()) {
            return new Answer.Refused(refused.get());
        }
        WorkingList list = DecideClause.advice(one.list(), Item::undecided);
        String text = withAnswers(PolicyText.of(policyId(one.front()), one.front(), list));
        return switch (begin.fromText(by, text, "the document " + one.name())) {
            case BeginDraft.Outcome.Done done -> drafted(by, one, done.draft());
            case BeginDraft.Outcome.Wrong wrong -> new Answer.Wrong(wrong.faults());
            case BeginDraft.Outcome.Nowhere _ -> throw new NotFound();
        };
    }

    /** The clauses answer what they were said to answer, in their own words, until somebody writes better ones. */
    private String withAnswers(String text) {
        try {
            Policy<?> policy = policies.read("policy", text.getBytes(StandardCharsets.UTF_8));
            return text + PolicyText.answers(AnswersOfClauses.written(policy));
        } catch (Unusable _) {
            return text; // what is wrong with it is told where the draft is begun
        }
    }

    private static Optional<String> refused(PolicyImport one, boolean rest) {
        int undecided = one.list().count(Item::undecided);
        if (one.list().clauses().isEmpty()) {
            return Optional.of("Every clause is left out. Put back at least one.");
        }
        if (!one.front().saysWhoApproves()) {
            return Optional.of(
                    "It does not say yet who approves a post, and who approves a new account. Say it, or say that nobody has to.");
        }
        return undecided > 0 && !rest
                ? Optional.of(
                        undecided + " clauses are not decided. Decide them, or say that the rest is to be advice only.")
                : Optional.empty();
    }

    private Answer drafted(SignedIn by, PolicyImport one, long draft) {
        imports.close(one, PolicyImport.State.DRAFTED, Optional.of(draft), by.person(), clock.instant());
        trail.record(Happening.by(by.person(), one.owner(), "policy-import-drafted", BeginImport.KIND, one.id())
                .with("draft", draft));
        return new Answer.Drafted(draft);
    }

    /** A policy of ours has answers of its own; a school's policy does not take its name. */
    private String policyId(Front front) {
        String slug = PolicyText.slug(front.organisation());
        return shipped.find(slug).isPresent() ? slug + "-own" : slug;
    }
}
