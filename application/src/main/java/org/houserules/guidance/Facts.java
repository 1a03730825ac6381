package org.houserules.guidance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known about a question, fact by fact; a fact that is not here is not known. */
record Facts(Map<String, String> known) {
    static final String AGE = "age";
    static final String AS = "as";
    static final String ACT = "act";
    static final String DO = "do";
    static final String COMPLY = "comply";

    Facts {
        known = Map.copyOf(known);
    }

    Optional<String> of(String fact) {
        return Optional.ofNullable(known.get(fact));
    }

    boolean has(String fact) {
        return known.containsKey(fact);
    }

    /** These facts, and of the others what is not known here. */
    Facts or(Map<String, String> others) {
        Map<String, String> all = new HashMap<>(others);
        all.putAll(known);
        return new Facts(all);
    }

    /** Whether the fact is one of these; empty where it is not known. */
    Optional<Boolean> is(String fact, List<String> wanted) {
        Optional<String> value = of(fact);
        return fact.equals(AGE)
                ? value.flatMap(Ages::of).flatMap(ages -> within(ages, wanted))
                : value.map(wanted::contains);
    }

    private static Optional<Boolean> within(Ages ages, List<String> bounds) {
        return ages.within(bounds.getFirst());
    }
}
