package org.houserules.policy.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.policy.Clause;
import org.houserules.policy.Feature;
import org.houserules.policy.difference.Change.About;
import org.houserules.policy.difference.Change.Side;
import org.houserules.reading.Words;

/** What differs in the clauses themselves: added, removed, and how those that stayed have changed. */
record ClauseChanges(List<ClausePair> pairs, List<? extends Clause<?>> after) {

    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        pairs.forEach(pair -> changes.addAll(of(pair)));
        order().ifPresent(changes::add);
        return List.copyOf(changes);
    }

    private static List<Change> of(ClausePair pair) {
        if (!pair.both()) {
            return List.of(new Change(
                    Part.CLAUSE,
                    About.NOTHING,
                    pair.before().map(clause -> side(clause, clause.says())),
                    pair.after().map(clause -> side(clause, clause.says()))));
        }
        return within(pair.before().orElseThrow(), pair.after().orElseThrow());
    }

    private static List<Change> within(Clause<?> before, Clause<?> after) {
        List<Change> changes = new ArrayList<>();
        note(changes, Part.REFERENCE, before, after, Clause::ref);
        note(changes, Part.WORDS, before, after, Clause::says);
        note(changes, Part.FORCE, before, after, clause -> Words.of(clause.force()));
        note(changes, Part.AUDIENCE, before, after, clause -> audience(clause));
        note(changes, Part.DUTIES, before, after, clause -> sorted(clause.duties()));
        note(changes, Part.RECORDED_BY, before, after, clause -> sorted(recorded(clause)));
        note(changes, Part.ANSWERED_BY, before, after, clause -> sorted(clause.answeredBy()));
        note(changes, Part.TO_COME, before, after, clause -> sorted(clause.controlsToCome()));
        return changes;
    }

    private static void note(
            List<Change> changes, Part part, Clause<?> before, Clause<?> after, Function<Clause<?>, String> say) {
        String was = say.apply(before);
        String is = say.apply(after);
        if (!was.equals(is)) {
            changes.add(new Change(part, About.NOTHING, sideUnlessBlank(before, was), sideUnlessBlank(after, is)));
        }
    }

    /** Told of the clauses that stayed; where others came or went between them, they keep their order. */
    private Optional<Change> order() {
        List<ClausePair> asBefore = pairs.stream().filter(ClausePair::both).toList();
        List<ClausePair> asAfter = asBefore.stream()
                .sorted(Comparator.comparingInt(
                        pair -> after.indexOf(pair.after().orElseThrow())))
                .toList();
        return asBefore.equals(asAfter)
                ? Optional.empty()
                : Optional.of(new Change(
                        Part.ORDER,
                        About.NOTHING,
                        Optional.of(Side.of(refs(asBefore, ClausePair::before))),
                        Optional.of(Side.of(refs(asAfter, ClausePair::after)))));
    }

    private static String refs(List<ClausePair> pairs, Function<ClausePair, Optional<Clause<?>>> side) {
        return String.join(
                " – ",
                pairs.stream()
                        .map(pair -> side.apply(pair).orElseThrow().ref())
                        .distinct()
                        .toList());
    }

    private static String audience(Clause<?> clause) {
        return sorted(clause.audience().stream().map(Words::of).toList());
    }

    private static List<String> recorded(Clause<?> clause) {
        return clause.recordedBy().stream().map(Feature::key).toList();
    }

    private static String sorted(List<String> words) {
        return String.join(", ", words.stream().sorted().toList());
    }

    private static Optional<Side> sideUnlessBlank(Clause<?> clause, String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(side(clause, written));
    }

    static Side side(Clause<?> clause, String written) {
        return new Side(clause.id(), clause.ref(), written);
    }
}
