package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.houserules.people.Period;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 16);
    private static final Asking ASKING =
            new Asking(1, FROM, DUE, new Readers(Set.of(), Set.of()), "A new version was adopted.");

    private static LocalDate due(LocalDate begins, Period... away) {
        return Deadline.of(ASKING, begins, List.of(away));
    }

    @Test
    void whoeverIsThereHasUntilTheDay() {
        assertThat(due(FROM)).isEqualTo(DUE);
    }

    @Test
    void whoeverBeginsLaterHasAsLong() {
        assertThat(due(FROM.plusDays(1))).isEqualTo(DUE.plusDays(1));
        assertThat(due(DUE.plusDays(30))).isEqualTo(DUE.plusDays(44));
    }

    @Test
    void whoeverIsAwayWhenItIsAskedHasTheWholeTimeFromTheReturn() {
        assertThat(due(FROM, Period.of(FROM.minusDays(30), FROM.plusDays(9)))).isEqualTo(DUE.plusDays(10));
    }

    @Test
    void daysAwayDoNotCountAndThoseOutsideDo() {
        assertThat(due(FROM, Period.of(FROM.minusDays(5), FROM.minusDays(1)))).isEqualTo(DUE);
        assertThat(due(FROM, Period.of(FROM.plusDays(3), FROM.plusDays(3)))).isEqualTo(DUE.plusDays(1));
        assertThat(due(FROM, Period.of(DUE, DUE))).isEqualTo(DUE.plusDays(1));
        assertThat(due(FROM, Period.of(DUE.plusDays(1), DUE.plusDays(9)))).isEqualTo(DUE);
    }

    @Test
    void daysThatStandInTwoAbsencesAreCountedOnce() {
        Period week = Period.of(FROM.plusDays(2), FROM.plusDays(8));

        assertThat(due(FROM, week, Period.of(FROM.plusDays(4), FROM.plusDays(5))))
                .isEqualTo(due(FROM, week));
    }

    @Test
    void anAbsenceInTheTimeGainedDoesNotCountEither() {
        assertThat(due(
                        FROM,
                        Period.of(FROM.plusDays(3), FROM.plusDays(3)),
                        Period.of(DUE.plusDays(1), DUE.plusDays(2))))
                .isEqualTo(DUE.plusDays(3));
    }
}
