package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTrieTest {
    private static final PhraseTrie TRIE = PhraseTrie.of(Lexicon.lines());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he she he his ",
                "Zelda Zelda Zelda ",
                "the the a of ",
                "you are you are a ",
                "do not do not tell ",
                "will be at the will be at Zelda ",
                "our Year 9 are at the "
            })
    void theWorkGrowsWithTheLengthOfTheText(String piece) {
        long shorter = steps(piece.repeat(500));
        long longer = steps(piece.repeat(4000));
        assertThat(longer).isBetween(shorter * 7, shorter * 9);
    }

    @Test
    void aWholeCorpusTakesFewStepsAWord() {
        Reading all = Reading.of(String.join("\n\n", Sentences.quiet()));
        assertThat(TRIE.walk(all).steps()).isLessThan(all.size() * 25L);
    }

    @Test
    void aPhraseDoesNotCrossAFullStop() {
        assertThat(Lexicon.scan().in(Reading.of("He saw it. Kill. Him we like.")))
                .isEmpty();
    }

    @Test
    void aWordBeyondTheListMatchesOnlyAGap() {
        assertThat(TRIE.walk(Reading.of("qwxz qwxz qwxz")).matches()).isEqualTo(List.of());
    }

    private static long steps(String text) {
        return TRIE.walk(Reading.of(text)).steps();
    }
}
