package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.houserules.people.Period;

class DeadlineProperties {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);

    /** Counted the other way round: from the first day to the last there are as many days present as without any absence. */
    @Property
    void everybodyHasTheSameNumberOfDaysThere(
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @Size(max = 4) List<@IntRange(min = -20, max = 80) Integer> first,
            @ForAll @IntRange(min = 0, max = 30) int length) {
        Asking asking = new Asking(1, FROM, FROM.plusDays(days), new Readers(Set.of(), Set.of()), "");
        List<Period> away = first.stream()
                .map(day -> Period.of(FROM.plusDays(day), FROM.plusDays(day + (long) length)))
                .toList();

        LocalDate due = Deadline.of(asking, FROM, away);

        assertThat(FROM.datesUntil(due.plusDays(1))
                        .filter(day -> away.stream().noneMatch(period -> period.covers(day)))
                        .count())
                .isEqualTo(days + 1);
        assertThat(away).noneMatch(period -> period.covers(due));
    }
}
