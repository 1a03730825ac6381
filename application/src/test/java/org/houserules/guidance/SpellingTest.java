package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private final Spelling spelling =
            new Spelling(List.of("facebook", "address", "liking", "wikipedia", "photograph*", "misuse*"));

    @ParameterizedTest
    @CsvSource({
        "facebok, facebook",
        "adress, address",
        "wikipeida, wikipedia",
        "photgraphs, photograph",
        "facebopk, facebook"
    })
    void oneSlipInALongWordIsPutRight(String written, String meant) {
        assertThat(spelling.correct(List.of(written))).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"living", "missed", "dress", "face", "photographs", "wikipedya1", "bookface"})
    void otherWordsStayAsTheyAre(String word) {
        assertThat(spelling.correct(List.of(word))).containsExactly(word);
    }
}
