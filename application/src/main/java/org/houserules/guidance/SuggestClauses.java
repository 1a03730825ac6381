package org.houserules.guidance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.policy.Clause;
import org.houserules.policy.Policy;

/** Finds the clauses that speak in the words of a topic: a suggestion for whoever writes its answer, never an answer. */
final class SuggestClauses {
    private static final int MOST = 5;
    private static final int FEW = 5;

    private final Lexicon lexicon;

    SuggestClauses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static final Comparator<Fit> WORSE = Comparator.comparing(Fit::rare).thenComparingDouble(Fit::share);

    /**
     * @param share of a pattern that stands in the clause
     * @param rare whether it shares a concept with the pattern of which few clauses speak
     * @param telling whether that is enough to show it
     */
    private record Fit(Clause<?> clause, double share, boolean rare, boolean telling) {}

    /** Those that fit best first. */
    List<Clause<?>> on(Topic topic, Policy<?> policy) {
        Map<Clause<?>, Set<String>> concepts = new LinkedHashMap<>();
        policy.clauses()
                .forEach(clause -> concepts.put(
                        clause, lexicon.understand(clause.says(), Map.of()).concepts()));
        return concepts.keySet().stream()
                .flatMap(clause -> topic.patterns().stream()
                        .map(pattern -> fit(pattern, clause, concepts))
                        .filter(Fit::telling)
                        .max(WORSE)
                        .stream())
                .sorted(WORSE.reversed())
                .limit(MOST)
                .<Clause<?>>map(Fit::clause)
                .toList();
    }

    /** Telling is the whole of a pattern, or most of it, or a concept that few clauses speak of. */
    private static Fit fit(TopicPattern pattern, Clause<?> clause, Map<Clause<?>, Set<String>> concepts) {
        List<List<String>> there = pattern.all().stream()
                .filter(either -> isIn(concepts.getOrDefault(clause, Set.of()), either))
                .toList();
        double share = (double) there.size() / pattern.all().size();
        boolean rare = there.stream()
                .anyMatch(either -> concepts.values().stream()
                                .filter(some -> isIn(some, either))
                                .count()
                        <= FEW);
        return new Fit(clause, share, rare, share == 1 || rare || there.size() > 1 && 2 * share > 1);
    }

    private static boolean isIn(Set<String> concepts, List<String> either) {
        return either.stream().anyMatch(concepts::contains);
    }
}
