package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingSentenceTest {
    @ParameterizedTest
    @CsvSource({
        "I was ill. May I post?, May I post?",
        "May I post? I was ill., May I post?",
        "Is it new? I think so. May I post?, May I post?"
    })
    void itIsTheLastThatEndsWithAQuestionMark(String question, String sentence) {
        assertThat(AskingSentence.in(question)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"May I post?", "I was ill. I want to post.", "may i post", "?", ""})
    void whereNothingElseIsToldThereIsNone(String question) {
        assertThat(AskingSentence.in(question)).isEmpty();
    }
}
