package org.houserules.policy.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.policy.Clause;

/** A clause as it was and as it is; one of them is absent where it was added or removed. */
record ClausePair(Optional<Clause<?>> before, Optional<Clause<?>> after) {

    /** The same clause has the same id; else the same words; else the same number where only one has it. */
    static List<ClausePair> of(List<? extends Clause<?>> before, List<? extends Clause<?>> after) {
        Map<Clause<?>, Clause<?>> met = new LinkedHashMap<>();
        for (Function<Clause<?>, String> key : WAYS) {
            meet(before, after, key, met);
        }
        List<ClausePair> pairs = new ArrayList<>();
        before.forEach(clause -> pairs.add(new ClausePair(Optional.of(clause), Optional.ofNullable(met.get(clause)))));
        after.stream()
                .filter(clause -> !met.containsValue(clause))
                .forEach(clause -> pairs.add(new ClausePair(Optional.empty(), Optional.of(clause))));
        return List.copyOf(pairs);
    }

    private static final List<Function<Clause<?>, String>> WAYS = List.of(Clause::id, Clause::says, Clause::ref);

    private static void meet(
            List<? extends Clause<?>> before,
            List<? extends Clause<?>> after,
            Function<Clause<?>, String> key,
            Map<Clause<?>, Clause<?>> met) {
        Map<String, List<Clause<?>>> left = by(before, key, clause -> !met.containsKey(clause));
        Map<String, List<Clause<?>>> right = by(after, key, clause -> !met.containsValue(clause));
        left.forEach((word, clauses) -> {
            List<Clause<?>> others = right.getOrDefault(word, List.of());
            if (clauses.size() == 1 && others.size() == 1) {
                met.put(clauses.getFirst(), others.getFirst());
            }
        });
    }

    private static Map<String, List<Clause<?>>> by(
            List<? extends Clause<?>> clauses, Function<Clause<?>, String> key, Function<Clause<?>, Boolean> free) {
        Map<String, List<Clause<?>>> found = new HashMap<>();
        clauses.stream()
                .filter(free::apply)
                .forEach(clause -> found.computeIfAbsent(key.apply(clause), word -> new ArrayList<>())
                        .add(clause));
        return found;
    }

    boolean both() {
        return before.isPresent() && after.isPresent();
    }
}
