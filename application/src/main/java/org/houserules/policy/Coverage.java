package org.houserules.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes each clause of a policy operational.
 *
 * @param counts clauses by how they are carried; each clause counts once
 * @param dutiesMissing duties of the register that no clause names
 * @param dutiesUnknown duties that clauses name and the register does not
 */
public record Coverage(
        List<CoveredClause> clauses,
        Map<Carried, Integer> counts,
        Set<String> dutiesMissing,
        Set<String> dutiesUnknown) {

    /** How a clause is carried; the first that is true of it counts. */
    public enum Carried {
        ENFORCED,
        RECORDED,
        ANSWERED,
        TO_COME,
        ADVICE_ONLY
    }

    /**
     * @param by what carries it today: keys of controls, features, topics
     * @param toCome what it names that is still to come
     */
    public record CoveredClause(
            String id, String ref, List<String> duties, Carried carried, List<String> by, List<String> toCome) {}

    /** @param register ids of all duties found in this policy's document */
    public static <S> Coverage of(Policy<S> policy, Capabilities capabilities, Collection<String> register) {
        List<CoveredClause> clauses = policy.clauses().stream()
                .map(clause -> covered(clause, capabilities))
                .toList();
        Map<Carried, Integer> counts = new EnumMap<>(Carried.class);
        for (Carried carried : Carried.values()) {
            counts.put(carried, (int) clauses.stream()
                    .filter(clause -> clause.carried() == carried)
                    .count());
        }
        Set<String> named = new LinkedHashSet<>();
        policy.clauses().forEach(clause -> named.addAll(clause.duties()));
        return new Coverage(clauses, counts, without(register, named), without(named, register));
    }

    private static <S> CoveredClause covered(Clause<S> clause, Capabilities capabilities) {
        List<String> controls = clause.controls();
        List<String> recorded = features(clause, true);
        List<String> answered = capabilities.answers() ? clause.answeredBy() : List.of();
        List<String> toCome = new ArrayList<>(clause.controlsToCome());
        toCome.addAll(features(clause, false));
        if (!capabilities.answers() && !clause.answeredBy().isEmpty()) {
            toCome.add(Capabilities.ANSWERS);
        }
        List<String> by = new ArrayList<>(controls);
        by.addAll(recorded);
        by.addAll(answered);
        return new CoveredClause(
                clause.id(), clause.ref(), clause.duties(), carried(controls, recorded, answered, toCome), by, toCome);
    }

    private static Carried carried(
            List<String> controls, List<String> recorded, List<String> answered, List<String> toCome) {
        if (!controls.isEmpty()) {
            return Carried.ENFORCED;
        }
        if (!recorded.isEmpty()) {
            return Carried.RECORDED;
        }
        if (!answered.isEmpty()) {
            return Carried.ANSWERED;
        }
        return toCome.isEmpty() ? Carried.ADVICE_ONLY : Carried.TO_COME;
    }

    private static <S> List<String> features(Clause<S> clause, boolean built) {
        return clause.recordedBy().stream()
                .filter(feature -> feature.built() == built)
                .map(Feature::key)
                .toList();
    }

    private static Set<String> without(Collection<String> all, Collection<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** Clauses that are carried today and name something more that is still to come. */
    public long partlyToCome() {
        return clauses.stream()
                .filter(clause -> !clause.toCome().isEmpty() && clause.carried() != Carried.TO_COME)
                .count();
    }
}
