package org.houserules.policy.difference;

import java.util.ArrayList;
import java.util.List;
import org.houserules.policy.Policy;

/**
 * What differs between two policies. The floor is not part of it: it holds under both.
 *
 * @param changes those of the policy as a whole first, then who signs, clauses, controls
 */
public record PolicyDifference(Named from, Named to, List<Change> changes) {
    public PolicyDifference {
        changes = List.copyOf(changes);
    }

    /** Which policy, in which version. */
    public record Named(String id, String version, String title, String organisation) {
        static Named of(Policy<?> policy) {
            return new Named(policy.id(), policy.version(), policy.title(), policy.organisation());
        }
    }

    public static PolicyDifference between(Policy<?> before, Policy<?> after) {
        List<ClausePair> pairs = ClausePair.of(before.clauses(), after.clauses());
        List<Change> changes = new ArrayList<>();
        changes.addAll(new WholeChanges(before, after).all());
        changes.addAll(new ClauseChanges(pairs, after.clauses()).all());
        changes.addAll(new ControlChanges(pairs, before.clauses(), after.clauses()).all());
        changes.addAll(new AnswerChanges(before, after).all());
        return new PolicyDifference(Named.of(before), Named.of(after), changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public List<Change> of(Part.Level level) {
        return changes.stream().filter(change -> change.part().level() == level).toList();
    }
}
