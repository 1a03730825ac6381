package org.houserules.policy.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.AdoptPolicy.Outcome;
import org.houserules.policy.Adoptions;
import org.houserules.policy.Expectations;
import org.houserules.policy.Expectations.Otherwise;
import org.houserules.policy.Formalities;
import org.houserules.policy.Policy;
import org.houserules.policy.RecordAdoption;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopts a draft: by a body, on a day, from a day. From then on it does not change any more. */
@Service
public class AdoptDraft {
    private static final int LONGEST_WORDS = 1_000;

    private final Drafts drafts;
    private final Adoptions adoptions;
    private final EditDraft read;
    private final RecordAdoption record;
    private final Expectations expected;
    private final Clock clock;

    AdoptDraft(
            Drafts drafts,
            Adoptions adoptions,
            EditDraft read,
            RecordAdoption record,
            Expectations expected,
            Clock clock) {
        this.drafts = drafts;
        this.adoptions = adoptions;
        this.read = read;
        this.record = record;
        this.expected = expected;
        this.clock = clock;
    }

    /**
     * How it was decided.
     *
     * @param digest of the draft that was looked at
     * @param body that decided
     * @param signatories may be empty
     * @param accepted the print of what comes out otherwise and may; empty where nothing was accepted
     */
    public record Decision(
            String digest,
            String body,
            LocalDate decidedOn,
            String signatories,
            LocalDate from,
            boolean onlyCorrections,
            String accepted) {}

    /** What comes out otherwise than the school expects. */
    @Transactional(readOnly = true)
    public Otherwise otherwise(Draft draft) {
        return expected.of(draft.owner(), draft.document());
    }

    /** Why it cannot be adopted from that day as it stands; empty where it can. */
    @Transactional(readOnly = true)
    public List<String> refused(Draft draft, LocalDate from) {
        Policy<?> policy = read.read(draft);
        List<String> reasons = new ArrayList<>(stateReasons(draft, policy));
        reasons.addAll(record.refused(draft.owner(), policy, from));
        return List.copyOf(reasons);
    }

    @Transactional(readOnly = true)
    public List<String> ahead(Draft draft, LocalDate from) {
        return record.ahead(draft.owner(), read.read(draft), from);
    }

    @Transactional
    public Outcome adopt(SignedIn by, long id, Decision decision) {
        Draft draft = drafts.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        Policy<?> policy = read.read(draft);
        List<String> reasons = new ArrayList<>(stateReasons(draft, policy));
        if (!draft.digest().equals(decision.digest())) {
            reasons.add(
                    "The draft has changed since you opened this page. Look at the differences again, then adopt it.");
        }
        if (decision.decidedOn().isAfter(LocalDate.now(clock))) {
            reasons.add("The day of the decision has not come yet. Adopt it when it is decided.");
        }
        Otherwise otherwise = otherwise(draft);
        otherwise.refusal(decision.accepted()).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused(reasons);
        }
        return record(by, draft, policy, decision, otherwise);
    }

    private Outcome record(SignedIn by, Draft draft, Policy<?> policy, Decision decision, Otherwise otherwise) {
        Formalities formalities = new Formalities(
                shortened(decision.body()),
                Optional.of(decision.decidedOn()),
                shortened(decision.signatories()),
                decision.onlyCorrections(),
                Optional.of(draft.id()));
        Outcome outcome = record.adopt(by, policy, draft.document(), decision.from(), formalities);
        if (outcome instanceof Outcome.Done done) {
            drafts.move(draft, DraftState.ADOPTED, Optional.of(done.adoption()), by.person(), clock.instant());
            expected.record(by, done.adoption(), otherwise);
        }
        return outcome;
    }

    private static String shortened(String words) {
        String plain = words.strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_WORDS));
    }

    private List<String> stateReasons(Draft draft, Policy<?> policy) {
        List<String> reasons = new ArrayList<>();
        if (draft.state() == DraftState.WRITING) {
            reasons.add(
                    "It is still being written. Send it to review first, so that colleagues can say what they think.");
        }
        if (!draft.state().isOpen()) {
            reasons.add("It is " + draft.state().called() + " already. Begin a new version.");
        }
        boolean cited = adoptions.of(draft.owner()).stream()
                .map(one -> one.what())
                .anyMatch(was -> was.policy().equals(policy.id())
                        && was.version().equals(policy.version())
                        && !was.digest().equals(draft.digest()));
        if (cited) {
            reasons.add(
                    "Version " + policy.version()
                            + " has other words already, and findings cite it. Give this draft a version of its own on its front page.");
        }
        return reasons;
    }
}
