package org.houserules.acknowledgements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houserules.pages.WordDifference;
import org.houserules.pages.WordDifference.Piece;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;

/** What is new to somebody who has read an earlier version: clause by clause, in words. */
final class ClauseChanges {
    private ClauseChanges() {}

    /** What became of a clause. */
    enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** @param pieces its words, with what was put in and taken out */
    record Change(Kind kind, String ref, List<Piece> pieces) {}

    /** How strongly a clause speaks, and to whom, counts as a change of its words. */
    static List<Change> between(Policy<?> before, Policy<?> after) {
        Map<String, Clause<?>> earlier = new LinkedHashMap<>();
        before.clauses().forEach(clause -> earlier.put(clause.id(), clause));
        Map<String, Clause<?>> later = new LinkedHashMap<>();
        after.clauses().forEach(clause -> later.put(clause.id(), clause));
        Stream<Change> here = after.clauses().stream()
                .flatMap(clause -> earlier.containsKey(clause.id())
                        ? changed(earlier.get(clause.id()), clause)
                        : Stream.of(change(Kind.ADDED, clause.ref(), "", told(clause))));
        Stream<Change> gone = before.clauses().stream()
                .filter(clause -> !later.containsKey(clause.id()))
                .map(clause -> change(Kind.REMOVED, clause.ref(), told(clause), ""));
        return Stream.concat(here, gone).toList();
    }

    private static Stream<Change> changed(Clause<?> before, Clause<?> after) {
        String was = told(before);
        String is = told(after);
        return was.equals(is) ? Stream.empty() : Stream.of(change(Kind.CHANGED, after.ref(), was, is));
    }

    private static Change change(Kind kind, String ref, String was, String is) {
        return new Change(kind, ref, WordDifference.between(was, is));
    }

    private static String told(Clause<?> clause) {
        return clause.says() + " (" + ClauseWords.whom(clause) + ")";
    }
}
