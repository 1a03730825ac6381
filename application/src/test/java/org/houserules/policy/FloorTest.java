package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.policy.PolicyOf.clause;
import static org.houserules.policy.PolicyOf.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.Citation.OfFloor;
import org.houserules.policy.FakeControls.LookedAt;
import org.houserules.policy.FakeControls.Polite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds under every policy, whatever it binds. */
class FloorTest {
    private static final Finding REFUSED =
            Finding.breached("The consent was refused.", Where.in("text"), "Take it out.");
    private static final OfFloor SOURCE = new OfFloor("refused-consent", "An Act");

    private static Floor<String> floor(String control, Optional<Confirmation> confirmation, Finding finding) {
        return new Floor<>(List.of(
                new FloorRule<>(SOURCE.rule(), SOURCE.source(), control, confirmation, subject -> Stream.of(finding))));
    }

    private static Verdict judged(Policy<String> policy, String... confirmed) {
        return new Judgement<>(policy, floor("polite", Optional.empty(), REFUSED)).of("words", Set.of(confirmed));
    }

    @Test
    void theFloorStopsUnderAPolicyThatBindsNothingAndCitesItsSource() {
        Verdict verdict = judged(PolicyOf.signedBy(List.of()));

        assertThat(verdict.decision()).isEqualTo(Decision.STOP);
        assertThat(verdict.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.citation()).isEqualTo(SOURCE);
            assertThat(judged.control()).isEqualTo("polite");
        });
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void noBindingWeakensTheFloorAndItsClauseIsCited(Effect effect) {
        Verdict verdict = judged(clauses(clause("1", new Polite(REFUSED), effect)));

        assertThat(verdict.decision()).isEqualTo(Decision.STOP);
        assertThat(verdict.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.effect()).isEqualTo(Effect.STOP);
            assertThat(judged.citation()).isEqualTo(new OfClause("1", "It says 1."));
            assertThat(judged.alsoIn()).isEmpty();
            assertThat(judged.confirmation()).isEmpty();
        });
    }

    @Test
    void twoClausesAndTheFloorCiteTheFirstClauseAndTheSecondBesides() {
        Verdict verdict = judged(clauses(
                clause("1", new Polite(REFUSED), Effect.ADVISE), clause("2", new Polite(REFUSED), Effect.ADVISE)));

        assertThat(verdict.findings()).singleElement().satisfies(judged -> {
            assertThat(judged.effect()).isEqualTo(Effect.STOP);
            assertThat(judged.citation()).isEqualTo(new OfClause("1", "It says 1."));
            assertThat(judged.alsoIn()).containsExactly(new OfClause("2", "It says 2."));
        });
    }

    @Test
    void noConfirmationOfAClauseSettlesTheFloor() {
        Policy<String> policy = clauses(clause("1", new LookedAt(REFUSED), Effect.CONFIRM));
        Floor<String> floor = floor("looked-at", Optional.empty(), REFUSED);

        Verdict verdict = new Judgement<>(policy, floor).of("words", Set.of("looked"));

        assertThat(verdict.decision()).isEqualTo(Decision.STOP);
        assertThat(verdict.standing()).extracting(JudgedFinding::citation).containsExactly(SOURCE);
    }

    @Test
    void aRuleOfTheFloorWithATokenIsSettledByIt() {
        Confirmation watched = new Confirmation("watched", Signer.APPROVER);
        Judgement<String> judgement =
                new Judgement<>(clauses(), floor("watched", Optional.of(watched), REFUSED.orConfirmed()));

        assertThat(judgement.of("words", Set.of()).decision()).isEqualTo(Decision.CONFIRM);
        assertThat(judgement.of("words", Set.of()).findings().getFirst().confirmation())
                .contains(watched);
        assertThat(judgement.of("words", Set.of("watched")).decision()).isEqualTo(Decision.APPROVE);
    }

    @Test
    void whatTheFloorFindsMetStopsNothing() {
        Finding met = Finding.met("Nobody refused.", Where.in("text"));

        assertThat(new Judgement<>(clauses(), floor("polite", Optional.empty(), met))
                        .of("words", Set.of())
                        .decision())
                .isEqualTo(Decision.APPROVE);
    }
}
