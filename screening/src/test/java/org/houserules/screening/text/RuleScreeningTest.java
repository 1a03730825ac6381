package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.screening.text.Sentences.Positive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleScreeningTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    static List<String> quiet() {
        return Sentences.quiet();
    }

    static List<Positive> positives() {
        return Sentences.positives();
    }

    @ParameterizedTest
    @MethodSource
    void quiet(String post) {
        assertThat(SCREENING.screen(post).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void positives(Positive said) {
        assertThat(SCREENING.screen(said.text()).findings()).anyMatch(said::isAnsweredBy);
    }

    @Test
    void thereAreEnoughExamplesOfBothSorts() {
        assertThat(Sentences.quiet()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(Sentences.positives()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void everyKindHasAnExample() {
        Set<String> shown = Sentences.positives().stream()
                .map(positive -> positive.kind().split("/", -1)[0])
                .collect(Collectors.toSet());
        assertThat(List.of(TextKind.values())).allMatch(kind -> shown.contains(kind.key()));
    }

    @Test
    void allOrdinaryPostsTogetherAreStillQuiet() {
        String all = String.join("\n\n", Sentences.quiet());
        assertThat(SCREENING.screen(all).findings()).isEmpty();
    }

    @Test
    void findingsStandInTheOrderOfTheText() {
        List<TextFinding> found = SCREENING
                .screen("Ring 07700 900123. Bollocks to that. Write to zelda@mail.com.")
                .findings();
        assertThat(found).extracting(TextFinding::detail).containsExactly("telephone", "profanity", "e-mail");
        assertThat(found).extracting(finding -> finding.where().from()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "f'uck you",
                "you are a sl’ut",
                "fa99ot",
                "ni66er",
                "ⓕⓤⓒⓚ you",
                "🅵🆄🅲🅺 you",
                "🅵uck you",
                "🇫🇺🇨🇰 you",
                "you @$$",
                "shove it up your @$$"
            })
    void aDisguisedWordIsFoundLikeThePlainOne(String said) {
        assertThat(SCREENING.screen(said).findings())
                .anyMatch(finding -> finding.kind().isHarm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he'll and she'll and we'll come", "who're you with? we're with 6A", "can't won't shan't",
                        "Ⓟ is for parking",
                "platform 9 and 6th form", "🇬🇧 and 🇫🇷 trip", "5 × 6 = 30", "rock'n'roll night"
            })
    void whatOnlyLooksDisguisedIsQuiet(String said) {
        assertThat(SCREENING.screen(said).findings())
                .noneMatch(finding -> finding.kind().isHarm());
    }

    @Test
    void oneThingIsFoundOnce() {
        assertThat(SCREENING.screen("fuck").findings()).hasSize(1);
        assertThat(SCREENING.screen("fuuuuck").findings()).hasSize(1);
    }

    @Test
    void aTextOfTheLongestLengthIsReadWhole() {
        String text = "a".repeat(TextScreening.LONGEST - 7) + " bugger";
        assertThat(SCREENING.screen(text).cannotTell()).isEmpty();
        assertThat(SCREENING.screen(text).findings()).hasSize(1);
    }

    @Test
    void aLongerTextIsReadAsFarAsItGoesAndSaysSo() {
        String text = "bugger " + "a ".repeat(TextScreening.LONGEST);
        assertThat(SCREENING.screen(text).cannotTell()).isPresent();
        assertThat(SCREENING.screen(text).findings()).hasSize(1);
    }

    @Test
    void messagesNeverRepeatTheText() {
        for (Positive positive : Sentences.positives()) {
            assertThat(SCREENING.screen(positive.text()).findings())
                    .allMatch(finding ->
                            !finding.what().isBlank() && finding.what().endsWith("."))
                    .allMatch(finding ->
                            !finding.what().contains("Zelda") && !finding.what().contains("07700"));
        }
    }

    @Test
    void whatCannotWaitIsUrgent() {
        assertThat(SCREENING.screen("I want to die").findings()).allMatch(finding -> finding.urgency() == Urgency.NOW);
        assertThat(SCREENING.screen("send me a pic of you").findings())
                .anyMatch(finding -> finding.urgency() == Urgency.NOW);
    }

    @Test
    void aQuotedOpinionIsNotTheAuthors() {
        assertThat(SCREENING
                        .screen("\"I think sharks are lovely,\" said a pupil.")
                        .findings())
                .isEmpty();
    }

    /** What is said in one breath is one thing to mend, also where half of it is disguised. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DISRESPECT | The visiting team were useless and pathetic.",
                "DISRESPECT | Their play was rubbish, frankly pathetic, and embarrassing.",
                "ABUSE | You stupid 1diot, you m0ron.",
                "ABUSE | Mrs Brown is a stupid, ugly cow and a moron."
            })
    void findingsOfOneKindThatNearlyTouchInOneSentenceAreOne(TextKind kind, String text) {
        assertThat(SCREENING.screen(text).findings())
                .filteredOn(finding -> finding.kind() == kind)
                .hasSize(1);
    }
}
