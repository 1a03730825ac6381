package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final Vocabulary FEW = Vocabulary.of("""
            {"model": {"vocab": {"[PAD]": 0, "un": 1, "##happ": 2, "##y": 3, "!": 4, "\\"": 5, "\\u00e9": 6, "you": 7, "cafe": 8}}}
            """);

    private static long[] pieces(String text, int most) {
        return new WordPieces(FEW, most).of(text);
    }

    @Test
    void aWordIsCutIntoTheLongestPiecesThatAreKnown() {
        assertThat(pieces("Unhappy you!", 20)).containsExactly(101, 1, 2, 3, 7, 4, 102);
    }

    @Test
    void aWordThatCannotBeCutIsUnknownAsAWhole() {
        assertThat(pieces("unkind you", 20)).containsExactly(101, 100, 7, 102);
    }

    @Test
    void accentsAndControlsAreDropped() {
        assertThat(pieces("Caf\u00e9\u0000 \u200byou", 20)).containsExactly(101, 8, 7, 102);
    }

    @Test
    void nothingIsStillABeginningAndAnEnd() {
        assertThat(pieces("", 20)).containsExactly(101, 102);
    }

    @Test
    void whatIsTooLongIsCutAndStillHasItsEnd() {
        long[] cut = pieces("you ".repeat(50), 8);

        assertThat(cut).hasSize(8).startsWith(101).endsWith(102);
        assertThat(LongStream.of(cut).filter(piece -> piece == 7)).hasSize(6);
    }

    @Test
    void aFileWithoutVocabularyIsRefused() {
        assertThatThrownBy(() -> Vocabulary.of("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Vocabulary.of("{\"vocab\": {\"a\": 1")).isInstanceOf(IllegalArgumentException.class);
    }
}
