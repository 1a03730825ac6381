package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20",
        "2026-11,    2026-11-30",
        "2026-12,    2026-12-31",
        "2027-02,    2027-02-28",
        "2028-02,    2028-02-29",
        "2028-02-29, 2028-02-29"
    })
    void aMonthLastsUntilItsLastDay(String written, LocalDate last) {
        assertThat(PartialDate.of(written)).contains(new PartialDate(written, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-11-31",
                "2027-02-29",
                "20-11-2026",
                "2026/11/20",
                "autumn",
                "2026-11-",
                "2026-11-20T10:00",
                "٢٠٢٦-١١"
            })
    void whatIsNoDateIsAbsent(String written) {
        assertThat(PartialDate.of(written)).isEmpty();
    }

    @Property
    void theLastDayOfAMonthIsFollowedByAnotherMonth(
            @ForAll @IntRange(min = 1900, max = 2200) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth written = YearMonth.of(year, month);
        LocalDate last = PartialDate.of(written.toString()).orElseThrow().lastDay();

        assertThat(YearMonth.from(last)).isEqualTo(written);
        assertThat(YearMonth.from(last.plusDays(1))).isEqualTo(written.plusMonths(1));
    }

    @Property
    void nothingThatIsWrittenBreaksIt(@ForAll String written) {
        assertThat(PartialDate.of(written).map(PartialDate::written).orElse(written))
                .isEqualTo(written);
    }
}
