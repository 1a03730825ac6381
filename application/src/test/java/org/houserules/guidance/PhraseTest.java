package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    private static final Phrase PHRASE = Phrase.of("can|may my wife|husband ~ post*", "they-do");

    @ParameterizedTest
    @CsvSource({
        "can my wife post, 4",
        "may my husband posting, 4",
        "may my wife who teaches here post, 7",
        "can my wife really post, 5"
    })
    void eitherOfTheWordsMayStand(String words, int end) {
        assertThat(PHRASE.endAt(Tokens.of(words).words(), 0)).contains(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "must my wife post",
                "can my friend post",
                "can my wife",
                "can my wife who also teaches here post"
            })
    void otherWordsMayNot(String words) {
        assertThat(PHRASE.endAt(Tokens.of(words).words(), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"can", "may"})
    void itBeginsWithEitherOfItsFirstWords(String word) {
        assertThat(PHRASE.begins(word)).isTrue();
        assertThat(PHRASE.begins("must")).isFalse();
    }
}
