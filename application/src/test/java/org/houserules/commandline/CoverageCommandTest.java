package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class CoverageCommandTest {
    private static final int DUTIES = 212;
    private static final List<String> POLICIES = Home.POLICIES;
    private static final List<String> CARRIED = List.of("enforced", "recorded", "answered", "to-come", "advice-only");

    private static Set<String> register() {
        return Home.text(Home.FOLDER.resolve("policies/duties.csv"))
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode coverage(String policy) {
        return Ran.of("policy", "coverage", policy, "--json").json();
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void everyDutyOfTheRegisterStandsInExactlyOneClause() {
        List<String> named = POLICIES.stream()
                .flatMap(id -> StreamSupport.stream(coverage(id).get("clauses").spliterator(), false))
                .flatMap(clause -> words(clause.get("duties")).stream())
                .toList();

        assertThat(register()).hasSize(DUTIES);
        assertThat(named).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(register());
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void noDutyIsMissingOrUnknownAndTheExitIsNought(String id) {
        Ran ran = Ran.of("policy", "coverage", id, "--json");

        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("format").asInt()).isEqualTo(1);
        assertThat(ran.json().get("policy").get("id").asString()).isEqualTo(id);
        assertThat(ran.json().get("duties").get("missing")).isEmpty();
        assertThat(ran.json().get("duties").get("unknown")).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void theCountsAddUpToTheClauses(String id) {
        JsonNode coverage = coverage(id);
        JsonNode counts = coverage.get("counts");

        assertThat(CARRIED.stream()
                        .mapToInt(carried -> counts.get(carried).asInt())
                        .sum())
                .isEqualTo(counts.get("clauses").asInt())
                .isEqualTo(coverage.get("clauses").size());
        assertThat(CARRIED)
                .allSatisfy(carried -> assertThat(coverage.get("clauses")
                                .valueStream()
                                .filter(clause ->
                                        clause.get("carried").asString().equals(carried))
                                .count())
                        .isEqualTo(counts.get(carried).asInt()));
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void whatIsNotAdviceSaysWhatCarriesIt(String id) {
        assertThat(coverage(id).get("clauses")).isNotEmpty().allSatisfy(clause -> {
            boolean carriedToday = !clause.get("by").isEmpty();
            boolean toCome = !clause.get("to-come").isEmpty();
            switch (clause.get("carried").asString()) {
                case "advice-only" -> assertThat(carriedToday || toCome).isFalse();
                case "to-come" -> assertThat(!carriedToday && toCome).isTrue();
                default -> assertThat(carriedToday).isTrue();
            }
        });
    }

    @Test
    void whatTheDocumentLeavesBlankOrLetPassIsSaid() {
        assertThat(words(coverage("hutton-rudby").get("remarks")))
                .containsExactly(
                        "The document does not say on which day it was adopted.",
                        "Its review is overdue: it was due 2025-10.");
        assertThat(words(coverage("st-hughs").get("remarks"))).contains("The document bears no date.");
    }

    @Test
    void plainTextNamesEveryClauseAndTheCounts() {
        Ran ran = Ran.of("policy", "coverage", "stockham");

        assertThat(ran.err()).isEmpty();
        assertThat(coverage("stockham").get("clauses"))
                .allSatisfy(clause ->
                        assertThat(ran.out()).contains(clause.get("ref").asString()));
        assertThat(ran.out())
                .contains("enforced", "to come", "advice only")
                .contains(coverage("stockham").get("counts").get("clauses").asInt() + " clauses name");
    }

    @Test
    void aPolicyThatLosesADutyExitsWithOneAndNamesIt(@TempDir Path folder) {
        String yaml = Home.text(Home.policy("stockham").resolve("policy.yaml"));
        String lost =
                words(coverage("stockham").get("clauses").get(0).get("duties")).getFirst();
        String file = new Desk(folder).write("policy.yaml", yaml.replaceFirst("\\b" + lost + "\\b", "XX-1"));

        Ran ran = Ran.of("policy", "coverage", file, "--json");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(words(ran.json().get("duties").get("missing"))).containsExactly(lost);
        assertThat(words(ran.json().get("duties").get("unknown"))).containsExactly("XX-1");
    }

    @Test
    void anUnknownPolicyExitsWithTwo() {
        Ran ran = Ran.of("policy", "coverage", "stokham");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).singleElement().asString().contains("Did you mean 'stockham'?");
    }
}
