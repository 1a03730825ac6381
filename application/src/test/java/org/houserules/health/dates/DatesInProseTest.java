package org.houserules.health.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Approved 12th May 2019 by governors | 2019-05-12",
                "Reviewed: 10.11.21 | 2021-11-10",
                "Reviewed 10/11/2021 | 2021-11-10",
                "on 14th January, 2021 | 2021-01-14",
                "6th Nov. 2023 | 2023-11-06",
                "06-11-2023 | 2023-11-06",
                "To be ratified – Nov 4th 2014 | 2014-11-04",
                "2021-11-10 | 2021-11-10",
                "October 2023 | 2023-10",
                "Sept. 2016 | 2016-09",
                "Oct ’23 | 2023-10",
                "Sep-21 | 2021-09",
                "09/2022 | 2022-09",
                "2022-09 | 2022-09",
                "the 3rd day of March 2020 | 2020-03-03",
                "Autumn Term 2022 | 2022-12",
                "12-May-19 | 2019-05-12",
                "12/25/2021 | 2021-12-25",
                "Review dateNovember 2025 | 2025-11"
            })
    void aDateIsReadAsItIsWritten(String text, String iso) {
        assertThat(DatesInProse.in(text)).extracting(FoundDate::iso).containsExactly(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "section 10.11.2 of the handbook",
                "31/02/2021",
                "ring 01642 700321",
                "Year 5 and 6",
                "version 1.2.3.4",
                "45.13.21",
                "Staff may 2 times",
                "the Act of 1998"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(DatesInProse.in(text)).isEmpty();
    }

    @Test
    void severalDatesStandInTheirOrder() {
        assertThat(DatesInProse.in("Agreed 1 May 2020, reviewed 3/6/2021, next review July 2022"))
                .extracting(FoundDate::iso)
                .containsExactly("2020-05-01", "2021-06-03", "2022-07");
    }

    @Test
    void aMonthHasAFirstAndALastDay() {
        FoundDate february = DatesInProse.in("February 2024").getFirst();

        assertThat(february.first()).isEqualTo("2024-02-01");
        assertThat(february.last()).isEqualTo("2024-02-29");
        assertThat(february.agreesWith(DatesInProse.in("29 February 2024").getFirst()))
                .isTrue();
        assertThat(february.agreesWith(DatesInProse.in("1 March 2024").getFirst()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reviewed annually | 12",
                "every two years | 24",
                "every 3 years | 36",
                "biennially | 24",
                "every six months | 6",
                "once a year | 12",
                "on a two-year cycle | 24",
                "each year | 12",
                "every other year | 24",
                "Review cycle: 2 years | 24",
                "reviewed within three years | 36"
            })
    void aCycleIsReadInMonths(String text, int months) {
        assertThat(ReviewCycle.in(text).orElseThrow().months()).isEqualTo(months);
    }

    @Test
    void fromTimeToTimeIsNoCycle() {
        assertThat(ReviewCycle.in("reviewed from time to time")).isEmpty();
    }
}
