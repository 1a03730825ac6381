package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.Phrase.Force;
import org.houserules.screening.text.Phrase.Step;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final PhraseScan scan = new PhraseScan(Lexicon.phrases());

    @Test
    void noPhraseIsSilencedByItsOwnNearMiss() {
        List<String> dead = Lexicon.phrases().stream()
                .filter(phrase -> phrase.force() == Force.FINDS)
                .filter(phrase -> !isFound(phrase))
                .map(phrase -> phrase.rule().kind() + ": " + written(phrase))
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void everyWordOfAListIsOneWordOfAText() {
        List<String> cut = Lexicon.phrases().stream()
                .flatMap(phrase -> phrase.steps().stream())
                .flatMap(step -> step instanceof Step.OneOf oneOf ? oneOf.words().stream() : Stream.empty())
                .distinct()
                .filter(word -> Tokens.of(word).size() != 1)
                .toList();
        assertThat(cut).isEmpty();
    }

    @Test
    void everyRuleSpeaksInOneSentence() {
        assertThat(Lexicon.phrases().stream().map(phrase -> phrase.rule().what()).distinct())
                .allMatch(what -> what.endsWith(".") && what.length() < 120);
    }

    private boolean isFound(Phrase phrase) {
        return scan.in(Reading.of(written(phrase))).stream()
                .anyMatch(finding -> finding.kind() == phrase.rule().kind()
                        && finding.detail().equals(phrase.rule().detail()));
    }

    private static String written(Phrase phrase) {
        return phrase.steps().stream().map(LexiconTest::word).collect(Collectors.joining(" "));
    }

    private static String word(Step step) {
        return switch (step) {
            case Step.OneOf oneOf -> new TreeSet<>(oneOf.words()).first();
            case Step.Like like ->
                switch (like.shape()) {
                    case ANY -> "zzz";
                    case NAME -> "Zelda";
                    case NUMBER, AGE -> "9";
                    case TIME -> "10am";
                    case FORM -> "5Q";
                };
        };
    }
}
