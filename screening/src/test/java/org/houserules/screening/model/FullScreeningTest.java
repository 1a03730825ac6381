package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.screening.Span;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;
import org.houserules.screening.text.Weighed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullScreeningTest {
    private static final TextFinding RULE =
            new TextFinding(TextKind.ABUSE, "insult", 0.6, Urgency.NORMAL, new Span(4, 9), "A rule says so.");

    private static TextFinding model(TextKind kind, int from, int to) {
        return new TextFinding(kind, kind.key(), 0.9, Urgency.SOON, new Span(from, to), "The model says so.");
    }

    private static Screened both(Screened rules, Screened model) {
        return new FullScreening(_ -> rules, _ -> model).screen("any");
    }

    private static Screened found(TextFinding... findings) {
        return new Screened(List.of(findings), Optional.empty());
    }

    @Test
    void whatARuleHasSaidIsNotSaidTwice() {
        assertThat(both(found(RULE), found(model(TextKind.ABUSE, 0, 20))).findings())
                .containsExactly(
                        new TextFinding(TextKind.ABUSE, "insult", 0.9, Urgency.SOON, RULE.where(), RULE.what()));
    }

    @Test
    void anotherKindOrAnotherPlaceIsSaidBesides() {
        assertThat(both(found(RULE), found(model(TextKind.HATE, 0, 20), model(TextKind.ABUSE, 30, 40)))
                        .findings())
                .extracting(TextFinding::kind, TextFinding::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TextKind.HATE, new Span(0, 20)),
                        org.assertj.core.groups.Tuple.tuple(TextKind.ABUSE, RULE.where()),
                        org.assertj.core.groups.Tuple.tuple(TextKind.ABUSE, new Span(30, 40)));
    }

    @ParameterizedTest
    @CsvSource({
        "mixed, 0.6, 0.89, NORMAL",
        "said, 0.6, 0.89, NORMAL",
        "said, 0.6, 0.9, SOON",
        "insult, 0.89, 0.49, NORMAL",
        "insult, 0.89, 0.5, SOON",
        "insult, 0.95, 0.0, SOON"
    })
    void whatTheModelThinksImprobableIsLessUrgentUnlessARuleIsCertain(
            String detail, double score, double probability, Urgency urgency) {
        TextFinding rule = new TextFinding(TextKind.ABUSE, detail, score, Urgency.SOON, new Span(4, 9), "A rule.");

        assertThat(both(found(rule), weighing(TextKind.ABUSE, probability)).findings())
                .containsExactly(rule.with(urgency));
    }

    @Test
    void whatTheModelCannotWeighStaysAsTheRuleSays() {
        TextFinding rule = new TextFinding(TextKind.ABUSE, "mixed", 0.6, Urgency.SOON, new Span(4, 9), "A rule.");

        assertThat(both(found(rule), found()).findings()).containsExactly(rule);
        assertThat(both(found(rule), weighing(TextKind.HATE, 0)).findings()).containsExactly(rule);
    }

    @Test
    void aSentenceReadByItselfIsHeardWhereARuleFoundSomethingInItAndNowhereElse() {
        TextFinding rule = new TextFinding(TextKind.ABUSE, "insult", 0.8, Urgency.SOON, new Span(4, 9), "A rule.");

        assertThat(both(found(rule), weighing(0.1, new Span(0, 12))).findings()).containsExactly(rule);
        assertThat(both(found(rule), weighing(0.1, new Span(12, 30))).findings())
                .containsExactly(rule.with(Urgency.NORMAL));
    }

    private static Screened weighing(double whole, Span sentence) {
        return new Screened(
                List.of(),
                Optional.empty(),
                Map.of(TextKind.ABUSE, whole),
                List.of(new Weighed(TextKind.ABUSE, sentence, 0.9), new Weighed(TextKind.HATE, new Span(0, 30), 0.9)));
    }

    @Test
    void theModelReadsWhatTheRulesLeaveOfTheText() {
        List<String> read = new ArrayList<>();
        TextScreening rules = new TextScreening() {
            @Override
            public Screened screen(String text) {
                return found();
            }

            @Override
            public String forAnother(String text) {
                return text.replace("ours", "****");
            }
        };

        new FullScreening(rules, text -> {
                    read.add(text);
                    return found();
                })
                .screen("It is ours.");

        assertThat(read).containsExactly("It is ****.");
    }

    private static Screened weighing(TextKind kind, double probability) {
        return new Screened(List.of(), Optional.empty(), Map.of(kind, probability));
    }

    @Test
    void whatEitherCannotTellIsToldOnce() {
        Screened one = new Screened(List.of(), Optional.of("Too long."));
        Screened other = new Screened(List.of(), Optional.of("Too slow."));

        assertThat(both(one, one).cannotTell()).hasValue("Too long.");
        assertThat(both(one, other).cannotTell()).hasValue("Too long. Too slow.");
        assertThat(both(found(), other).cannotTell()).hasValue("Too slow.");
    }
}
