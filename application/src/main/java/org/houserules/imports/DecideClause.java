package org.houserules.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.policy.Audience;
import org.houserules.policy.Force;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.drafts.ClauseEdit.BoundEdit;
import org.houserules.reading.Fault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of a clause what holds: what is suggested, something else, that it is advice only, or that it is none. */
@Service
@Transactional
public class DecideClause {
    private static final String FILE = "policy.yaml";

    private final Imports imports;
    private final ChangeImport change;
    private final ReadPolicies policies;
    private final Suggestions suggestions;

    DecideClause(Imports imports, ChangeImport change, ReadPolicies policies, Suggestions suggestions) {
        this.imports = imports;
        this.change = change;
        this.policies = policies;
        this.suggestions = suggestions;
    }

    /** As it was set otherwise. @param topics of questions that it answers */
    public record Otherwise(Force force, List<Audience> audience, List<BoundEdit> bound, List<String> topics) {}

    /** What is suggested holds. @param topics of questions that it answers, of those that are suggested */
    public Answer confirm(SignedIn by, long id, String clause, int save, List<String> topics) {
        Item item = item(by, id, clause);
        if (!item.suggesting()) {
            return new Answer.Refused("Nothing is suggested for it. Set it yourself, or mark it as advice only.");
        }
        if (!item.complete()) {
            return new Answer.Refused(
                    "The document does not say all that is needed. Choose ‘Set otherwise’ and fill it in.");
        }
        List<BoundEdit> bound = new Settle(policies.controls()).suggested(item);
        List<String> answers = item.topics().stream().filter(topics::contains).toList();
        if (bound.isEmpty() && answers.isEmpty()) {
            return new Answer.Refused("No question is ticked that it answers. Tick one, or mark it as advice only.");
        }
        return decide(by, id, save, item.decided(Decision.CONFIRMED, bound, answers), "confirmed");
    }

    public Answer set(SignedIn by, long id, String clause, int save, Otherwise otherwise) {
        Item item = item(by, id, clause);
        return decide(
                by,
                id,
                save,
                item.speaking(otherwise.force(), otherwise.audience())
                        .decided(Decision.SET, otherwise.bound(), otherwise.topics()),
                "set otherwise");
    }

    public Answer advice(SignedIn by, long id, String clause, int save) {
        Item item = item(by, id, clause);
        return decide(by, id, save, item.decided(Decision.ADVICE, List.of(), List.of()), "advice only");
    }

    public Answer leaveOut(SignedIn by, long id, String clause, int save) {
        Item item = item(by, id, clause);
        return decide(by, id, save, item.decided(Decision.LEFT_OUT, List.of(), List.of()), "left out");
    }

    /** Undecided again, with what is suggested for it. */
    public Answer reopen(SignedIn by, long id, String clause, int save) {
        Item item = item(by, id, clause);
        return decide(
                by, id, save, new MakeItems(suggestions.words()).reworded(item, item.says()), "to be decided again");
    }

    /** Every clause for which nothing is suggested. @param count of them, as the page said */
    public Answer adviceWhereNothingIsSuggested(SignedIn by, long id, int count) {
        Predicate<Item> which = item -> item.undecided() && !item.suggesting();
        return change.whole(
                by,
                id,
                one -> Optional.of(one.list())
                        .filter(list -> list.count(which) == count && count > 0)
                        .map(list -> new ChangeImport.Changed(
                                "advice only for " + count + " clauses without a suggestion", advice(list, which))));
    }

    static WorkingList advice(WorkingList list, Predicate<Item> which) {
        return list.each(which, item -> item.decided(Decision.ADVICE, List.of(), List.of()));
    }

    /** Where several clauses set a control, this one does. */
    public Answer choose(SignedIn by, long id, String control, String clause, int save) {
        UnaryOperator<Item> rest = item -> item.id().equals(clause) ? item : settled(item.without(control));
        return change.whole(
                by,
                id,
                one -> Optional.of(one.list())
                        .filter(list -> one.save() == save && list.find(clause).isPresent())
                        .map(list -> new ChangeImport.Changed(
                                "one clause chosen of several that differ", list.each(item -> !item.leftOut(), rest))));
    }

    /** What has nothing left to be checked is advice. */
    private static Item settled(Item item) {
        boolean nothing = item.bound().isEmpty() && item.answers().isEmpty();
        boolean decided = item.decision() == Decision.CONFIRMED || item.decision() == Decision.SET;
        return nothing && decided ? item.decided(Decision.ADVICE, List.of(), List.of()) : item;
    }

    private Answer decide(SignedIn by, long id, int save, Item to, String what) {
        List<Fault> faults = PolicyText.faults(policies, FILE, to);
        if (!faults.isEmpty()) {
            return new Answer.Wrong(faults);
        }
        return change.clause(
                by,
                id,
                to.id(),
                save,
                one -> Optional.of(new ChangeImport.Changed(
                        what + ": " + to.ref(), one.list().with(to.id(), was -> to))));
    }

    private Item item(SignedIn by, long id, String clause) {
        return imports.find(by.owner().id(), id)
                .flatMap(one -> one.list().find(clause))
                .orElseThrow(NotFound::new);
    }
}
