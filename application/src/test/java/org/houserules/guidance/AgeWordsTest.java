package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeWordsTest {
    private static Optional<Ages> in(String question) {
        return AgeWords.in(Tokens.of(question).words(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "she is 17, 17, 17",
        "a 16-year-old, 16, 16",
        "'an ex-pupil, 19, sent me a request', 19, 19",
        "he's eighteen now, 18, 18",
        "someone over 18, 18, 120",
        "anybody under 16, 0, 15",
        "a girl in Year 9, 13, 14",
        "my Y11s, 15, 16",
        "a sixth former, 16, 18",
        "he is an adult now, 18, 120",
        "'I am 15, am I allowed TikTok', 15, 15",
        "a grown woman of 26, 26, 26",
        "may I have TikTok at 11, 11, 11",
        "she is nearly 18, 17, 17",
        "an ex-pupil turning 18 next month, 17, 17",
        "he turns 13 in May, 12, 12",
        "a girl who left us in the summer at 16, 16, 17",
        "a boy who left at 18 last summer, 18, 19",
        "Year 4 on a network where you must be 13, 8, 9",
        "someone from 9C, 13, 14"
    })
    void anAgeIsReadFromNumbersAndYearGroups(String question, int least, int most) {
        assertThat(in(question)).contains(new Ages(least, most));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I taught her 10 years ago",
                "a picture of 12 pupils",
                "an adult sends her messages",
                "we have 30 followers",
                "at 3 o'clock",
                "we have been friends for 15 yrs",
                "a network where you must be 13",
                "a girl who left us at 16 ten years ago, in the summer",
                "at 9am"
            })
    void whatIsNoAgeIsNotReadAsOne(String question) {
        assertThat(in(question)).isEmpty();
    }

    @Test
    void theYearGroupOfAFormerPupilIsNotTheirAgeToday() {
        assertThat(AgeWords.in(Tokens.of("a former pupil from Year 6").words(), false))
                .isEmpty();
    }
}
