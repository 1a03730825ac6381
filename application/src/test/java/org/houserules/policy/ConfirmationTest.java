package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.policy.PolicyOf.clause;
import static org.houserules.policy.PolicyOf.clauses;

import java.util.List;
import java.util.Set;
import org.houserules.policy.FakeControls.LookedAt;
import org.junit.jupiter.api.Test;

/** How a named person's confirmation settles a finding. */
class ConfirmationTest {
    private static final Finding UNSEEN = Finding.cannotTell("Nobody looked.", Where.in("text"), "Look.");
    private static final Finding FOR_A_PERSON = UNSEEN.orConfirmed();
    private static final Confirmation LOOKED = new Confirmation("looked", Signer.APPROVER);

    private static Verdict judged(Finding finding, Effect effect, String... confirmed) {
        Policy<String> policy = clauses(clause("1", new LookedAt(finding), effect));
        return new Judgement<>(policy, new Floor<>(List.of())).of("some words", Set.of(confirmed));
    }

    @Test
    void whatOnlyAPersonCanSettleAsksInsteadOfStopping() {
        Verdict verdict = judged(FOR_A_PERSON, Effect.STOP);

        assertThat(verdict.decision()).isEqualTo(Decision.CONFIRM);
        assertThat(verdict.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.effect()).isEqualTo(Effect.CONFIRM);
            assertThat(judged.confirmation()).contains(LOOKED);
        });
    }

    @Test
    void aFindingThatNobodyCanSettleStopsThoughItsControlHasAToken() {
        Verdict verdict = judged(UNSEEN, Effect.STOP, "looked");

        assertThat(verdict.decision()).isEqualTo(Decision.STOP);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(judged -> assertThat(judged.confirmation()).isEmpty());
    }

    @Test
    void theTokenSettlesIt() {
        Verdict verdict = judged(FOR_A_PERSON, Effect.STOP, "looked");

        assertThat(verdict.decision()).isEqualTo(Decision.APPROVE);
        assertThat(verdict.standing()).isEmpty();
        assertThat(verdict.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.finding().result()).isEqualTo(Result.MET);
            assertThat(judged.finding().what()).isEqualTo("Nobody looked. This was confirmed.");
            assertThat(judged.confirmation()).isEmpty();
        });
    }

    @Test
    void anotherTokenSettlesNothing() {
        assertThat(judged(FOR_A_PERSON, Effect.STOP, "accurate", "LOOKED", "look")
                        .decision())
                .isEqualTo(Decision.CONFIRM);
    }

    @Test
    void aBindingMayAskForConfirmationOfAnyFindingOfItsControl() {
        assertThat(judged(UNSEEN, Effect.CONFIRM).decision()).isEqualTo(Decision.CONFIRM);
        assertThat(judged(UNSEEN, Effect.CONFIRM, "looked").decision()).isEqualTo(Decision.APPROVE);
    }

    @Test
    void aMilderEffectOfTheBindingStaysAsItIs() {
        assertThat(judged(FOR_A_PERSON, Effect.APPROVE).findings())
                .extracting(JudgedFinding::effect)
                .containsExactly(Effect.APPROVE);
        assertThat(judged(FOR_A_PERSON, Effect.ADVISE).findings())
                .extracting(JudgedFinding::effect)
                .containsExactly(Effect.ADVISE);
    }

    @Test
    void whereOneClauseStopsTheConfirmationOfAnotherDoesNotHelp() {
        Policy<String> policy = clauses(
                clause("1", new LookedAt(UNSEEN), Effect.CONFIRM), clause("2", new LookedAt(UNSEEN), Effect.STOP));
        Judgement<String> judgement = new Judgement<>(policy, new Floor<>(List.of()));

        assertThat(judgement.of("words", Set.of("looked")).decision()).isEqualTo(Decision.STOP);
        assertThat(judgement.of("words", Set.of()).findings()).singleElement().satisfies(judged -> {
            assertThat(judged.effect()).isEqualTo(Effect.STOP);
            assertThat(judged.confirmation()).isEmpty();
        });
    }
}
