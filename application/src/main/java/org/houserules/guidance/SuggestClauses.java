package org.houserules.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;

/** Finds the clauses that speak in the words of a topic: a suggestion for whoever writes its answer, never an answer. */
final class SuggestClauses {
    private static final int MOST = 3;
    private static final int HARDLY = 2;

    private final Lexicon lexicon;

    SuggestClauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Fit(Clause<?> clause, double share, int concepts) {}

    /** Those that fit best first. */
    List<Clause<?>> on(Topic topic, Policy<?> policy) {
        return policy.clauses().stream()
                .map(clause -> fit(topic, clause))
                .filter(fit -> fit.share() > 0)
                .sorted(Comparator.comparingDouble(Fit::share)
                        .thenComparingInt(Fit::concepts)
                        .reversed())
                .limit(MOST)
                .<Clause<?>>map(Fit::clause)
                .toList();
    }

    /** How much of the pattern that fits best stands in the clause; nothing where it is hardly anything. */
    private Fit fit(Topic topic, Clause<?> clause) {
        Set<String> concepts = lexicon.understand(clause.says(), Map.of()).concepts();
        return topic.patterns().stream()
                .map(pattern -> fit(pattern, clause, concepts))
                .max(Comparator.comparingDouble(Fit::share).thenComparingInt(Fit::concepts))
                .orElse(new Fit(clause, 0, 0));
    }

    private static Fit fit(TopicPattern pattern, Clause<?> clause, Set<String> concepts) {
        int there = (int) pattern.all().stream()
                .filter(either -> either.stream().anyMatch(concepts::contains))
                .count();
        boolean enough = there == pattern.all().size() || there >= HARDLY && 2 * there > pattern.all().size();
        return new Fit(clause, enough ? (double) there / pattern.all().size() : 0, there);
    }
}
