package org.houserules.policy.drafts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.Policy;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.ShippedPolicies;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a new version: from an adopted one, from one that stands ready, or from a text. */
@Service
public class BeginDraft {
    private static final String VERSION = "version";

    private final Adoptions adoptions;
    private final ShippedPolicies shipped;
    private final TakeOverAnswers answers;
    private final ReadPolicies reader;
    private final Drafts drafts;
    private final Trail trail;
    private final Clock clock;

    BeginDraft(
            Adoptions adoptions,
            ShippedPolicies shipped,
            TakeOverAnswers answers,
            ReadPolicies reader,
            Drafts drafts,
            Trail trail,
            Clock clock) {
        this.adoptions = adoptions;
        this.shipped = shipped;
        this.answers = answers;
        this.reader = reader;
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Done(long draft) implements Outcome {}

        /** The text cannot be relied on; nothing was kept. */
        record Wrong(List<Fault> faults) implements Outcome {}

        /** There is no such policy to begin from. */
        record Nowhere() implements Outcome {}
    }

    /** The document of the version that is in force on the day, or else of the one adopted last. */
    @Transactional
    public Outcome fromAdopted(SignedIn by, long adoption) {
        Optional<Adoption> found = adoptions.find(by.owner().id(), adoption);
        return found.map(one -> keep(
                        by,
                        one.what().document(),
                        "version " + one.what().version() + " of " + one.what().policy(),
                        true))
                .orElseGet(Outcome.Nowhere::new);
    }

    @Transactional
    public Outcome fromShipped(SignedIn by, String id) {
        return shipped.find(id)
                .map(one -> keep(by, ofSchool(by, one.document()), one.id() + ", as it comes with House Rules", true))
                .orElseGet(Outcome.Nowhere::new);
    }

    /** Whoever begins with the policy of another school, or of none, writes their own. */
    private static String ofSchool(SignedIn by, String document) {
        PolicyTree tree = PolicyTree.of(document);
        tree.whole().put("organisation", by.owner().name());
        return tree.text();
    }

    /** As it is: its version too. @param text of a policy's file */
    @Transactional
    public Outcome fromText(SignedIn by, String text, String madeOf) {
        return keep(by, text, madeOf, false);
    }

    private Outcome keep(SignedIn by, String text, String madeOf, boolean renumber) {
        try {
            Policy<?> policy = reader.readToKeep("policy.yaml", text);
            String document = renumber ? renumbered(by.owner().id(), text, policy) : text;
            long id = drafts.add(
                    by.owner().id(), document, DocumentDigest.of(document), madeOf, by.person(), clock.instant());
            trail.record(Happening.by(by.person(), by.owner().id(), "policy-draft-begun", "policy-draft", id)
                    .with("policy", policy.id())
                    .with("made-of", madeOf));
            return new Outcome.Done(id);
        } catch (Unusable unusable) {
            return new Outcome.Wrong(unusable.faults());
        }
    }

    /** A version of its own, by the month; findings cite it. */
    private String renumbered(long owner, String text, Policy<?> policy) {
        PolicyTree tree = PolicyTree.of(text);
        Set<String> taken =
                adoptions.of(owner).stream().map(one -> one.what().version()).collect(Collectors.toSet());
        String month = YearMonth.from(LocalDate.now(clock)).toString();
        String version = month;
        for (int again = 2; taken.contains(version); again++) {
            version = month + "." + again;
        }
        tree.whole().put(VERSION, version);
        answers.into(tree, policy);
        return tree.text();
    }
}
