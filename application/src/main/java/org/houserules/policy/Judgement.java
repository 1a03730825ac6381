package org.houserules.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.Citation.OfFloor;

/** Judges a subject under a policy and the floor, and gathers what was found into one verdict. */
public final class Judgement<S> {
    private static final Comparator<JudgedFinding> STRICTEST_FIRST = Comparator.comparing(JudgedFinding::stands)
            .thenComparing(JudgedFinding::effect)
            .reversed();

    private static final int MOST_OF_A_CONTROL = 100;

    private final Policy<S> policy;
    private final Floor<S> floor;
    private final List<Role> chain;

    /** Of posts. */
    public Judgement(Policy<S> policy, Floor<S> floor) {
        this(policy, floor, policy.approval().posts());
    }

    /** @param chain who approves what is judged, in order */
    public Judgement(Policy<S> policy, Floor<S> floor, List<Role> chain) {
        this.policy = policy;
        this.floor = floor;
        this.chain = List.copyOf(chain);
    }

    /** @param confirmed what named persons have confirmed: tokens, or tokens with a print of one finding */
    public Verdict of(S subject, Set<String> confirmed) {
        Map<Fact, JudgedFinding> facts = new LinkedHashMap<>();
        for (Clause<S> clause : policy.clauses()) {
            for (Binding<S, ?> binding : clause.bindings()) {
                binding.judge(subject).forEach(finding -> add(facts, byClause(clause, binding, finding, confirmed)));
            }
        }
        for (FloorRule<S> rule : floor.rules()) {
            rule.check().check(subject).forEach(finding -> add(facts, byFloor(rule, finding, confirmed)));
        }
        return verdict(new ArrayList<>(facts.values()));
    }

    private JudgedFinding byClause(Clause<S> clause, Binding<S, ?> binding, Finding found, Set<String> confirmed) {
        CatalogueEntry<S, ?> control = binding.control();
        Finding finding = binding.effect() == Effect.CONFIRM ? found.orConfirmed() : found;
        Finding settled = Settling.settle(finding, control.confirmation(), confirmed);
        return new JudgedFinding(
                control.key(),
                settled,
                Settling.effect(settled, binding.effect()),
                new OfClause(clause.ref(), clause.says()),
                List.of(),
                Settling.asks(settled, control.confirmation()));
    }

    private JudgedFinding byFloor(FloorRule<S> rule, Finding found, Set<String> confirmed) {
        Finding settled = Settling.settle(found, rule.confirmation(), confirmed);
        return new JudgedFinding(
                rule.control(),
                settled,
                Settling.effect(settled, Effect.STOP),
                new OfFloor(rule.rule(), rule.source()),
                List.of(),
                Settling.asks(settled, rule.confirmation()));
    }

    /** One fact is one finding: the strictest effect counts, and a clause is cited rather than the floor. */
    private static void add(Map<Fact, JudgedFinding> facts, JudgedFinding judged) {
        facts.merge(Fact.of(judged), judged, Settling::together);
    }

    private Verdict verdict(List<JudgedFinding> findings) {
        findings.sort(STRICTEST_FIRST);
        Effect strictest = findings.stream()
                .filter(JudgedFinding::stands)
                .map(JudgedFinding::effect)
                .reduce(Effect.ADVISE, Effect::stricter);
        return new Verdict(decision(strictest), policy.id(), policy.version(), atMost(findings), chain);
    }

    /** A hostile text can breach one control thousands of times: the strictest findings of each say enough. */
    private static List<JudgedFinding> atMost(List<JudgedFinding> strictestFirst) {
        Map<String, Integer> seen = new HashMap<>();
        return strictestFirst.stream()
                .filter(judged -> seen.merge(judged.control(), 1, Integer::sum) <= MOST_OF_A_CONTROL)
                .toList();
    }

    private Decision decision(Effect strictest) {
        return switch (strictest) {
            case STOP -> Decision.STOP;
            case CONFIRM -> Decision.CONFIRM;
            case APPROVE, ADVISE -> chain.isEmpty() ? Decision.PUBLISH : Decision.APPROVE;
        };
    }

    private record Fact(String control, Result result, String what, Where where) {
        static Fact of(JudgedFinding judged) {
            Finding finding = judged.finding();
            return new Fact(judged.control(), finding.result(), finding.what(), finding.where());
        }
    }
}
