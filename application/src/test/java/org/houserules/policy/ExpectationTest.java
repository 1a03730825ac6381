package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.policy.PolicyOf.clause;
import static org.houserules.policy.PolicyOf.clauses;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.policy.Expectation.Expected;
import org.houserules.policy.FakeControls.Polite;
import org.houserules.reading.Fault;
import org.houserules.reading.Faults;
import org.houserules.reading.Unusable;
import org.houserules.reading.YamlFile;
import org.houserules.screening.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationTest {
    private static final String TEXT = "rude words, rude again";
    private static final Finding RUDE = Finding.breached("It is rude.", Where.in("text", new Span(0, 4)), "Be kind.");
    private static final Finding AGAIN =
            Finding.breached("It is rude.", Where.in("text", new Span(12, 16)), "Be kind.");

    private final Faults faults = new Faults();

    private Expectation expect(String yaml) {
        try {
            return Expectation.read("polite", YamlFile.parse("situation.yaml", yaml, Path.of("."), faults));
        } catch (Unusable e) {
            throw new AssertionError(e);
        }
    }

    private List<String> differences(String yaml, Finding... found) {
        Policy<String> policy =
                clauses(clause("1", new Polite(found), Effect.STOP), clause("2", new Polite(found), Effect.STOP));
        Verdict verdict = new Judgement<>(policy, new Floor<>(List.of())).of(TEXT, Set.of());
        return expect(yaml).differences(verdict, where -> where.span().map(span -> span.in(TEXT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings: [{result: breached}]",
                "findings: [{result: breached, at: rude}]",
                "findings: [{result: breached, at: rude, ref: 1, effect: stop}]",
                "findings: [{result: breached, ref: 2}]",
                "{verdict: stop, findings: [{result: breached}]}"
            })
    void whatIsExpectedIsFound(String yaml) {
        assertThat(differences(yaml, RUDE)).isEmpty();
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings: [{result: cannot-tell}]              | cannot-tell",
                "findings: [{result: breached, at: rud}]        | breached at 'rud'",
                "findings: [{result: breached, ref: 3}]         | breached under 3",
                "findings: [{result: breached, effect: advise}] | breached (advise)"
            })
    void whatDiffersInOnePointIsNotFoundAndWhatWasFoundIsUnexpected(String yaml, String expected) {
        assertThat(differences(yaml, RUDE))
                .containsExactly(
                        "expected " + expected + ", and did not find it",
                        "did not expect breached: It is rude. ['rude']");
    }

    @Test
    void anEmptyListExpectsNothing() {
        assertThat(differences("{verdict: approve, findings: []}")).isEmpty();
        assertThat(differences("{verdict: approve, findings: []}", RUDE))
                .containsExactly(
                        "expected the verdict approve, got stop", "did not expect breached: It is rude. ['rude']");
    }

    @Test
    void oneFindingIsNotFoundTwice() {
        String twice = "findings: [{result: breached, at: rude}, {result: breached, at: rude}]";

        assertThat(differences(twice, RUDE)).containsExactly("expected breached at 'rude', and did not find it");
        assertThat(differences(twice, RUDE, AGAIN)).isEmpty();
    }

    @Test
    void whatOtherControlsFindIsNotCompared() {
        Verdict verdict = new Judgement<>(
                        clauses(clause("1", new FakeControls.LookedAt(RUDE), Effect.STOP)), new Floor<>(List.of()))
                .of(TEXT, Set.of());

        assertThat(expect("findings: []").differences(verdict, where -> Optional.empty()))
                .isEmpty();
    }

    @Test
    void whatIsReadIsKept() {
        assertThat(expect("{verdict: confirm, findings: [{result: cannot-tell, effect: confirm, at: Zelda, ref: 7B}]}"))
                .isEqualTo(new Expectation(
                        "polite",
                        Optional.of(Decision.CONFIRM),
                        List.of(new Expected(
                                Result.CANNOT_TELL,
                                Optional.of(Effect.CONFIRM),
                                Optional.of("Zelda"),
                                Optional.of("7B")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "findings: [{at: rude}]",
                "findings: [{result: broken}]",
                "findings: [{result: breached, were: text}]",
                "{verdict: halt}",
                "{found: []}",
                "findings: breached"
            })
    void anExpectationThatCannotBeReadIsAFault(String yaml) {
        expect(yaml);

        assertThat(faults.list()).isNotEmpty().extracting(Fault::mend).noneMatch(String::isBlank);
    }
}
