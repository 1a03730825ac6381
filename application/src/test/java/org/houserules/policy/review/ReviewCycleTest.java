package org.houserules.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewCycleTest {
    @ParameterizedTest
    @CsvSource({
        "yearly, P1Y",
        "every year, P1Y",
        "Annually, P1Y",
        "to be reviewed annually by the governors, P1Y",
        "every two years, P2Y",
        "every 2 years, P2Y",
        "every other year, P2Y",
        "three years or sooner, P3Y",
        "every three years, P3Y",
        "18 months, P18M",
        "every six months, P6M",
        "twice a year, P6M",
    })
    void theWordsOfDocumentsAreUnderstood(String words, Period cycle) {
        assertThat(ReviewCycle.of(words)).contains(cycle);
    }

    @ParameterizedTest
    @CsvSource({"as needed", "when the law changes", "'next year'", "every 0 years", "every 999 years", "''"})
    void whatSaysNoTimeIsNotGuessed(String words) {
        assertThat(ReviewCycle.of(words)).isEmpty();
    }

    @Test
    void aVeryLongTextIsBounded() {
        assertThat(ReviewCycle.of("a ".repeat(100_000) + "every year")).isEmpty();
    }
}
