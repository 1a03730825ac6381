package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.policy.PolicyOf.clause;
import static org.houserules.policy.PolicyOf.clauses;

import java.util.List;
import java.util.Set;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.FakeControls.LookedAt;
import org.houserules.policy.FakeControls.Polite;
import org.houserules.screening.Span;
import org.junit.jupiter.api.Test;

/** Corners of settling and of joining findings that concern one fact. */
class SettlingTest {
    private static final Finding RUDE = Finding.breached("It is rude.", Where.in("text"), "Be kind.");

    private static Verdict judged(Policy<String> policy, String... confirmed) {
        return new Judgement<>(policy, new Floor<>(List.of())).of("some words", Set.of(confirmed));
    }

    @Test
    void aFindingThatCameTwiceUnderTwoClausesNamesTheSecondClauseOnce() {
        Verdict verdict = judged(clauses(
                clause("1", new Polite(RUDE, RUDE), Effect.STOP), clause("2", new Polite(RUDE, RUDE), Effect.STOP)));

        assertThat(verdict.findings())
                .singleElement()
                .satisfies(judged ->
                        assertThat(judged.alsoIn()).extracting(OfClause::ref).containsExactly("2"));
    }

    private static Finding unseen(String what, Where where) {
        return Finding.cannotTell(what, where, "Look.").orConfirmed();
    }

    @Test
    void whatIsKeptWithAPrintSettlesThatFindingAndNoOtherOfItsKind() {
        Confirmation looked = new Confirmation("looked", Signer.APPROVER);
        Finding seen = unseen("It is dark.", Where.in("pictures[0]"));
        Finding elsewhere = unseen("It is dark.", Where.in("pictures[1]"));
        Finding other = unseen("It is darker.", Where.in("pictures[0]"));
        Finding further = unseen("It is dark.", Where.in("pictures[0]", new Span(3, 4)));

        Verdict verdict = judged(
                clauses(clause("1", new LookedAt(seen, elsewhere, other, further), Effect.STOP)), looked.exactly(seen));

        assertThat(verdict.standing())
                .extracting(JudgedFinding::finding)
                .containsExactlyInAnyOrder(elsewhere, other, further);
        assertThat(verdict.findings())
                .flatExtracting(judged -> judged.finding().settled().stream().toList())
                .containsExactly(looked.exactly(seen));
    }

    @Test
    void aPrintOfAnotherTokenSettlesNothing() {
        Finding seen = unseen("It is dark.", Where.in("text"));

        assertThat(judged(
                                clauses(clause("1", new LookedAt(seen), Effect.STOP)),
                                new Confirmation("heard", Signer.APPROVER).exactly(seen))
                        .decision())
                .isEqualTo(Decision.CONFIRM);
    }

    @Test
    void whatIsRestrictedStaysRestrictedWhenItWasConfirmed() {
        Finding secret = RUDE.orConfirmed().forSafeguarding();

        Verdict verdict = judged(clauses(clause("1", new LookedAt(secret), Effect.STOP)), "looked");

        assertThat(verdict.findings()).hasSize(1);
        assertThat(verdict.forEverybody().findings()).isEmpty();
    }
}
