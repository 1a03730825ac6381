package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.policy.PolicyOf.answered;
import static org.houserules.policy.PolicyOf.carriedBy;
import static org.houserules.policy.PolicyOf.clause;
import static org.houserules.policy.PolicyOf.clauses;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.policy.Coverage.Carried;
import org.houserules.policy.Coverage.CoveredClause;
import org.houserules.policy.FakeControls.Polite;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Feature BUILT = new Feature("policy-record", true, "Kept");
    private static final Feature TO_COME = new Feature("consent-register", false, "Not yet kept");

    private static Coverage of(Policy<String> policy, String... register) {
        return Coverage.of(policy, Capabilities.shipped(), List.of(register));
    }

    private static CoveredClause only(Clause<String> clause) {
        return of(clauses(clause)).clauses().getFirst();
    }

    @Test
    void aClauseThatBindsAControlIsEnforced() {
        CoveredClause covered = only(clause("1", new Polite(), Effect.ADVISE));

        assertThat(covered.carried()).isEqualTo(Carried.ENFORCED);
        assertThat(covered.by()).containsExactly("polite");
        assertThat(covered.toCome()).isEmpty();
    }

    @Test
    void aClauseWhoseRecordIsKeptIsRecordedThoughMoreIsToCome() {
        CoveredClause covered = only(carriedBy("1", List.of(), List.of("wiki-edit-at-work"), BUILT, TO_COME));

        assertThat(covered.carried()).isEqualTo(Carried.RECORDED);
        assertThat(covered.by()).containsExactly("policy-record");
        assertThat(covered.toCome()).containsExactly("wiki-edit-at-work", "consent-register");
    }

    @Test
    void aClauseCarriedOnlyByWhatIsNotBuiltIsToCome() {
        assertThat(only(carriedBy("1", List.of(), List.of(), TO_COME)).carried())
                .isEqualTo(Carried.TO_COME);
        assertThat(only(carriedBy("1", List.of(), List.of("wiki-edit-at-work"))).carried())
                .isEqualTo(Carried.TO_COME);
    }

    @Test
    void anAnswerCountsOnlyWhenQuestionsAreAnswered() {
        boolean built = Capabilities.shipped().answers();
        CoveredClause covered = only(answered("1", List.of("naming-pupils")));

        assertThat(covered.carried()).isEqualTo(built ? Carried.ANSWERED : Carried.TO_COME);
        assertThat(covered.by()).isEqualTo(built ? List.of("naming-pupils") : List.of());
        assertThat(covered.toCome()).isEqualTo(built ? List.of() : List.of("may-i"));
    }

    @Test
    void aClauseThatNothingCarriesIsAdviceOnly() {
        assertThat(only(carriedBy("1", List.of("EX-1"), List.of())).carried()).isEqualTo(Carried.ADVICE_ONLY);
    }

    @Test
    void everyClauseCountsOnce() {
        Coverage coverage = of(clauses(
                clause("1", new Polite(), Effect.STOP),
                carriedBy("2", List.of(), List.of("wiki-edit-at-work"), BUILT),
                carriedBy("3", List.of(), List.of(), TO_COME),
                carriedBy("4", List.of(), List.of()),
                carriedBy("5", List.of(), List.of())));

        assertThat(coverage.counts()).containsOnlyKeys(Carried.values());
        assertThat(coverage.counts().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(5);
        assertThat(Stream.of(Carried.values()).map(coverage.counts()::get)).containsExactly(1, 1, 0, 1, 2);
        assertThat(coverage.partlyToCome()).isEqualTo(1);
    }

    @Test
    void dutiesAreComparedWithTheRegisterBothWays() {
        Coverage coverage = of(
                clauses(carriedBy("1", List.of("EX-1", "EX-9"), List.of()), carriedBy("2", List.of("EX-2"), List.of())),
                "EX-1",
                "EX-2",
                "EX-3");

        assertThat(coverage.dutiesMissing()).containsExactly("EX-3");
        assertThat(coverage.dutiesUnknown()).containsExactly("EX-9");
    }
}
