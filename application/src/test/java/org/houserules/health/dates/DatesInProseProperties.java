package org.houserules.health.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DatesInProseProperties {
    private static final List<DateTimeFormatter> BRITISH = List.of(
                    "d MMMM yyyy", "dd/MM/yyyy", "d.M.yy", "dd-MM-yyyy", "yyyy-MM-dd", "MMMM d, yyyy", "d MMM yyyy")
            .stream()
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.UK))
            .toList();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 15_000)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
    }

    @Property
    void everyDayIsReadInEveryForm(@ForAll("days") LocalDate day, @ForAll int form) {
        String written = day.format(BRITISH.get(Math.floorMod(form, BRITISH.size())));

        assertThat(DatesInProse.in("Approved on " + written + "."))
                .extracting(FoundDate::first)
                .containsExactly(day);
    }

    @Property
    void whateverIsWrittenWhatIsFoundLiesInIt(@ForAll String text) {
        assertThat(DatesInProse.in(text)).allSatisfy(date -> {
            assertThat(date.from()).isGreaterThanOrEqualTo(0).isLessThan(date.to());
            assertThat(date.to()).isLessThanOrEqualTo(text.length());
            assertThat(date.first()).isBeforeOrEqualTo(date.last());
        });
    }
}
