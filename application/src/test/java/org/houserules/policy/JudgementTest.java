package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.policy.PolicyOf.clause;
import static org.houserules.policy.PolicyOf.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.FakeControls.LookedAt;
import org.houserules.policy.FakeControls.Polite;
import org.houserules.screening.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {
    private static final Finding RUDE = Finding.breached("It is rude.", Where.in("text", new Span(0, 4)), "Be kind.");
    private static final Finding RUDE_AGAIN =
            Finding.breached("It is rude.", Where.in("text", new Span(9, 12)), "Be kind.");
    private static final Finding POLITE = Finding.met("It is polite.", Where.in("text"));
    private static final Finding UNSEEN =
            Finding.cannotTell("Nobody looked.", Where.in("text"), "Look.").orConfirmed();
    private static final Floor<String> NO_FLOOR = new Floor<>(List.of());

    private static Verdict judged(Policy<String> policy, String... confirmed) {
        return new Judgement<>(policy, NO_FLOOR).of("some words", Set.of(confirmed));
    }

    @Test
    void aFindingCitesItsClauseAndSaysWhatToDo() {
        Verdict verdict = judged(clauses(clause("7B.1", new Polite(RUDE), Effect.STOP)));

        assertThat(verdict.findings())
                .containsExactly(new JudgedFinding(
                        "polite",
                        RUDE,
                        Effect.STOP,
                        new OfClause("7B.1", "It says 7B.1."),
                        List.of(),
                        Optional.empty()));
        assertThat(verdict.policyId()).isEqualTo("example");
        assertThat(verdict.policyVersion()).isEqualTo("2026-09");
    }

    @ParameterizedTest
    @CsvSource({"STOP,STOP", "CONFIRM,CONFIRM", "APPROVE,APPROVE", "ADVISE,APPROVE"})
    void theEffectOfWhatStandsDecides(Effect effect, Decision decision) {
        assertThat(judged(clauses(
                                clause("1", new LookedAt(UNSEEN), Effect.ADVISE),
                                clause("2", new Polite(RUDE), effect)))
                        .decision())
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @EnumSource(
            value = Effect.class,
            names = {"APPROVE", "ADVISE"})
    void whereNobodyApprovesAClearPostIsPublished(Effect effect) {
        Verdict verdict = judged(PolicyOf.signedBy(List.of(), clause("1", new Polite(RUDE), effect)));

        assertThat(verdict.decision()).isEqualTo(Decision.PUBLISH);
        assertThat(verdict.chain()).isEmpty();
    }

    @Test
    void whereNobodyApprovesABreachStillStops() {
        assertThat(judged(PolicyOf.signedBy(List.of(), clause("1", new Polite(RUDE), Effect.STOP)))
                        .decision())
                .isEqualTo(Decision.STOP);
    }

    @Test
    void theChainStandsInTheVerdictInItsOrder() {
        List<Role> chain = List.of(Role.LINE_MANAGER, Role.HEADTEACHER);

        assertThat(judged(PolicyOf.signedBy(chain)).chain()).isEqualTo(chain);
        assertThat(judged(PolicyOf.signedBy(chain)).decision()).isEqualTo(Decision.APPROVE);
    }

    @Test
    void whatIsMetStandsAgainstNothing() {
        Verdict verdict = judged(clauses(clause("1", new Polite(POLITE), Effect.STOP)));

        assertThat(verdict.decision()).isEqualTo(Decision.APPROVE);
        assertThat(verdict.standing()).isEmpty();
        assertThat(verdict.findings()).extracting(JudgedFinding::finding).containsExactly(POLITE);
    }

    @Test
    void oneFactUnderTwoClausesIsOneFindingWithTheStricterEffect() {
        Verdict verdict = judged(clauses(
                clause("1", new Polite(RUDE), Effect.ADVISE),
                clause("2", new Polite(RUDE), Effect.STOP),
                clause("3", new Polite(RUDE), Effect.APPROVE)));

        assertThat(verdict.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.effect()).isEqualTo(Effect.STOP);
            assertThat(judged.citation()).isEqualTo(new OfClause("1", "It says 1."));
            assertThat(judged.alsoIn()).extracting(OfClause::ref).containsExactly("2", "3");
        });
    }

    @Test
    void theSameWordsElsewhereAreAnotherFact() {
        assertThat(judged(clauses(clause("1", new Polite(RUDE, RUDE_AGAIN), Effect.STOP)))
                        .findings())
                .hasSize(2);
    }

    @Test
    void aFindingThatCameTwiceIsToldOnce() {
        Verdict verdict = judged(clauses(clause("1", new Polite(RUDE, RUDE), Effect.STOP)));

        assertThat(verdict.findings())
                .singleElement()
                .satisfies(judged -> assertThat(judged.alsoIn()).isEmpty());
    }

    @Test
    void theStrictestComesFirstAndWhatIsMetLast() {
        Verdict verdict = judged(clauses(
                clause("1", new Polite(POLITE), Effect.STOP),
                clause("2", new Polite(RUDE), Effect.ADVISE),
                clause("3", new LookedAt(UNSEEN), Effect.STOP),
                clause("4", new Polite(RUDE_AGAIN), Effect.STOP)));

        assertThat(verdict.findings())
                .extracting(JudgedFinding::finding)
                .containsExactly(RUDE_AGAIN, UNSEEN, RUDE, POLITE);
    }

    @Test
    void findingsOfOneEffectKeepTheOrderOfTheClauses() {
        Verdict verdict = judged(
                clauses(clause("1", new Polite(RUDE_AGAIN), Effect.STOP), clause("2", new Polite(RUDE), Effect.STOP)));

        assertThat(verdict.findings()).extracting(JudgedFinding::finding).containsExactly(RUDE_AGAIN, RUDE);
    }

    @Test
    void whatIsRestrictedIsHiddenFromEverybodyAndStillDecides() {
        Verdict verdict = judged(clauses(clause("1", new Polite(RUDE.forSafeguarding(), RUDE_AGAIN), Effect.STOP)));

        assertThat(verdict.findings()).hasSize(2);
        assertThat(verdict.forEverybody().findings())
                .extracting(JudgedFinding::finding)
                .containsExactly(RUDE_AGAIN);
        assertThat(verdict.forEverybody().decision()).isEqualTo(Decision.STOP);
        assertThat(verdict.forEverybody().chain()).isEqualTo(verdict.chain());
    }

    @Test
    void theSameSubjectGetsTheSameVerdictEveryTime() {
        Policy<String> policy = clauses(clause("1", new Polite(RUDE, POLITE), Effect.STOP));

        assertThat(judged(policy)).isEqualTo(judged(policy));
    }
}
