package org.houserules.policy.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyDifferenceProperties {
    private static final List<String> BOUND = List.of(
            "alt-text: {}",
            "alt-text: {effect: advise}",
            "names-with-photos: {allow: none}",
            "names-with-photos: {allow: first-name}",
            "consent-list-fresh: {days: 3}",
            "consent-list-fresh: {days: 4, effect: confirm}",
            "approved-account-only: {}",
            "approved-account-only: {platforms: [facebook]}",
            "two-moderators: {moderators: 2}");

    @Property(tries = 200)
    void nothingDiffersFromItself(@ForAll("policies") String policy) {
        assertThat(PolicyDifference.between(PolicyDifferenceTest.read(policy), PolicyDifferenceTest.read(policy))
                        .changes())
                .isEmpty();
    }

    @Property(tries = 300)
    void seenFromTheOtherSideItIsMirrored(@ForAll("policies") String left, @ForAll("policies") String right) {
        List<Change> there = between(left, right).changes();
        List<Change> back = between(right, left).changes();

        assertThat(back.stream().map(Change::mirrored).toList()).containsExactlyInAnyOrderElementsOf(there);
    }

    @Property(tries = 200)
    void policiesOfDifferentWordsAlwaysDiffer(@ForAll("policies") String left, @ForAll("policies") String right) {
        boolean same = PolicyDifferenceTest.read(left)
                .controlsInForce()
                .equals(PolicyDifferenceTest.read(right).controlsInForce());

        assertThat(same || !between(left, right).isEmpty()).isTrue();
    }

    private static PolicyDifference between(String left, String right) {
        return PolicyDifference.between(PolicyDifferenceTest.read(left), PolicyDifferenceTest.read(right));
    }

    @Provide
    Arbitrary<String> policies() {
        Arbitrary<List<String>> clauses = Combinators.combine(
                        Arbitraries.of("1", "2", "2.1"),
                        Arbitraries.of("Be kind.", "Be fair.", "Be here."),
                        Arbitraries.of("must", "should"),
                        Arbitraries.of(BOUND).set().ofMaxSize(3))
                .as(PolicyDifferenceProperties::clause)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<List<Integer>> ids =
                Arbitraries.integers().between(0, 8).list().ofSize(5).uniqueElements();
        return Combinators.combine(
                        clauses, ids, Arbitraries.of("none", "[headteacher]"), Arbitraries.of("2026", "2027"))
                .as(PolicyDifferenceProperties::policy);
    }

    private static String clause(String ref, String says, String force, Set<String> bound) {
        String controls = bound.stream()
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), line -> line, (a, b) -> a))
                .values()
                .stream()
                .map(line -> "\n      " + line)
                .collect(Collectors.joining());
        return "    ref: '" + ref + "'\n    force: " + force + "\n    says: " + says
                + (controls.isEmpty() ? "" : "\n    controls:" + controls) + "\n";
    }

    private static String policy(List<String> clauses, List<Integer> ids, String posts, String year) {
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            numbered.add("  - id: clause-" + ids.get(i) + "\n" + clauses.get(i));
        }
        return """
                format: 1
                id: example
                title: Social media policy
                organisation: Quillfeather Example School
                version: %s
                review: {due: %s-09}
                roles: {headteacher: Head}
                approval: {posts: %s, accounts: none}
                clauses:
                """.formatted(year, year, posts) + String.join("", numbered);
    }
}
