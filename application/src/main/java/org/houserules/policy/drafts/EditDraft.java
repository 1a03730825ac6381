package org.houserules.policy.drafts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.Policy;
import org.houserules.policy.ReadPolicies;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a draft in one place; what cannot be relied on as a policy is not kept. */
@Service
public class EditDraft {
    private static final int LONGEST_ID = 40;

    private final Drafts drafts;
    private final ReadPolicies reader;
    private final TakeOverAnswers takeOver;
    private final Trail trail;
    private final Clock clock;

    EditDraft(Drafts drafts, ReadPolicies reader, TakeOverAnswers takeOver, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.takeOver = takeOver;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Done(String clause) implements Outcome {}

        record Wrong(List<Fault> faults) implements Outcome {}

        /** Somebody else has saved since the page was opened. */
        record Overtaken(String by) implements Outcome {}

        /** It is adopted or dropped. */
        record Closed() implements Outcome {}
    }

    /** The policy that the draft is. */
    @Transactional(readOnly = true)
    public Policy<?> read(Draft draft) {
        try {
            return reader.read("policy.yaml", draft.document().getBytes(StandardCharsets.UTF_8));
        } catch (Unusable unusable) {
            throw new IllegalStateException("A draft that was read before cannot be read any more.", unusable);
        }
    }

    @Transactional
    public Outcome clause(SignedIn by, long id, int save, String clause, ClauseEdit edit) {
        return change(by, id, save, tree -> {
            edit.into(
                    tree.clause(clause).orElseThrow(NotFound::new),
                    reader.controls().keys());
            return clause;
        });
    }

    @Transactional
    public Outcome addClause(SignedIn by, long id, int save, ClauseEdit edit) {
        return change(by, id, save, tree -> {
            String fresh = freshId(tree, edit.ref());
            Branch clause = tree.addClause();
            clause.put("id", fresh);
            edit.into(clause, reader.controls().keys());
            return fresh;
        });
    }

    @Transactional
    public Outcome removeClause(SignedIn by, long id, int save, String clause) {
        return change(by, id, save, tree -> {
            if (tree.clause(clause).isEmpty()) {
                throw new NotFound();
            }
            tree.removeClause(clause);
            new GuidanceTree(tree).withoutClause(clause);
            return clause;
        });
    }

    /** @param places up where negative */
    @Transactional
    public Outcome moveClause(SignedIn by, long id, int save, String clause, int places) {
        return change(by, id, save, tree -> {
            tree.moveClause(clause, places);
            return clause;
        });
    }

    @Transactional
    public Outcome front(SignedIn by, long id, int save, FrontEdit edit) {
        return change(by, id, save, tree -> {
            edit.into(tree.whole());
            return "";
        });
    }

    /** What is answered to questions; the clauses stay as they are. */
    @Transactional
    public Outcome answers(SignedIn by, long id, int save, AnswerEdit edit) {
        return keep(by, id, save, draft -> {
            PolicyTree tree = PolicyTree.of(draft.document());
            new ChangeAnswers(tree, read(draft)).apply(edit);
            return new Written(tree.text(), "");
        });
    }

    /** The answers that ship with the policy, where it has none of its own. */
    @Transactional
    public Outcome bringAnswersIn(SignedIn by, long id, int save) {
        return keep(by, id, save, draft -> {
            PolicyTree tree = PolicyTree.of(draft.document());
            takeOver.into(tree, read(draft));
            return new Written(tree.text(), "");
        });
    }

    @Transactional
    public Outcome text(SignedIn by, long id, int save, String text) {
        return keep(by, id, save, draft -> new Written(text, ""));
    }

    /** @param clause that was changed; empty where more was */
    private record Written(String document, String clause) {}

    private Outcome change(SignedIn by, long id, int save, Function<PolicyTree, String> change) {
        return keep(by, id, save, draft -> {
            PolicyTree tree = PolicyTree.of(draft.document());
            String clause = change.apply(tree);
            return new Written(tree.text(), clause);
        });
    }

    private Outcome keep(SignedIn by, long id, int save, Function<Draft, Written> change) {
        long owner = by.owner().id();
        Draft draft = drafts.lock(owner, id).orElseThrow(NotFound::new);
        if (!draft.state().isOpen()) {
            return new Outcome.Closed();
        }
        if (draft.save() != save) {
            return new Outcome.Overtaken(draft.changedBy());
        }
        Written written = change.apply(draft);
        Optional<List<Fault>> faults = faults(written.document());
        if (faults.isPresent()) {
            return new Outcome.Wrong(faults.get());
        }
        String digest = DocumentDigest.of(written.document());
        drafts.save(draft, written.document(), digest, by.person(), clock.instant());
        trail.record(Happening.by(by.person(), owner, "policy-draft-changed", "policy-draft", id)
                .with("clause", written.clause())
                .with("digest", digest));
        return new Outcome.Done(written.clause());
    }

    private Optional<List<Fault>> faults(String document) {
        try {
            reader.readToKeep("policy.yaml", document);
            return Optional.empty();
        } catch (Unusable unusable) {
            return Optional.of(unusable.faults());
        }
    }

    private static String freshId(PolicyTree tree, String ref) {
        String letters =
                ref.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = "clause" + (letters.isEmpty() ? "" : "-" + letters);
        String base = stem.substring(0, Math.min(stem.length(), LONGEST_ID)).replaceAll("-$", "");
        String id = base;
        for (int again = 2; tree.clause(id).isPresent(); again++) {
            id = base + "-" + again;
        }
        return id;
    }
}
