package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewTest {
    @ParameterizedTest(name = "due {0}, on {1}: overdue {2}")
    @CsvSource({
        "2026-11-20, 2026-11-19, false",
        "2026-11-20, 2026-11-20, false",
        "2026-11-20, 2026-11-21, true",
        "2026-11,    2026-11-01, false",
        "2026-11,    2026-11-29, false",
        "2026-11,    2026-11-30, false",
        "2026-11,    2026-12-01, true",
        "2028-02,    2028-02-29, false",
        "2028-02,    2028-03-01, true"
    })
    void aReviewIsOverdueFromTheDayAfter(String due, LocalDate day, boolean overdue) {
        Review review = new Review(PartialDate.of(due), Optional.empty());

        assertThat(review.isOverdueOn(day)).isEqualTo(overdue);
    }

    @Test
    void aReviewWithoutADayIsNeverOverdue() {
        Review review = new Review(Optional.empty(), Optional.of("every two years"));

        assertThat(review.isOverdueOn(LocalDate.MAX)).isFalse();
    }
}
