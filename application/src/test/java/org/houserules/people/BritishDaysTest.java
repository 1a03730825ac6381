package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BritishDaysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-08|2026-12-08|on 8 December",
                "2026-12-08|2026-12-12|from 8 to 12 December",
                "2026-11-30|2026-12-02|from 30 November to 2 December",
                "2026-12-30|2027-01-02|from 30 December 2026 to 2 January 2027",
                "2027-01-04|2027-01-08|from 4 to 8 January 2027"
            })
    void aSpanIsSaidAsPeopleSayIt(LocalDate from, LocalDate until, String said) {
        assertThat(BritishDays.span(from, until, LocalDate.of(2026, 11, 20))).isEqualTo(said);
    }
}
