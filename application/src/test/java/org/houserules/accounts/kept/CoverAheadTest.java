package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.houserules.accounts.kept.CoverAhead.Gap;
import org.houserules.accounts.kept.ObservedAccount.Cover;
import org.junit.jupiter.api.Test;

class CoverAheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static CoverAhead twoOfEach(int... administrators) {
        List<Cover> days = IntStream.range(0, administrators.length)
                .mapToObj(i -> new Cover(
                        TODAY.plusDays(i),
                        administrators[i],
                        2,
                        administrators[i] < 2 ? List.of("Noor Demo") : List.of()))
                .toList();
        return new CoverAhead(days, 2, 2, true);
    }

    @Test
    void daysInARowAreOneGap() {
        CoverAhead cover = twoOfEach(2, 2, 1, 1, 2, 1);

        assertThat(cover.gaps())
                .containsExactly(
                        new Gap(TODAY.plusDays(2), TODAY.plusDays(3), 1, 0, List.of("Noor Demo")),
                        new Gap(TODAY.plusDays(5), TODAY.plusDays(5), 1, 0, List.of("Noor Demo")));
        assertThat(cover.firstBelow()).hasValue(TODAY.plusDays(2));
    }

    @Test
    void whoIsAwayMayChangeWithinAGap() {
        CoverAhead cover = new CoverAhead(
                List.of(
                        new Cover(TODAY, 1, 2, List.of("Noor Demo")),
                        new Cover(TODAY.plusDays(1), 1, 2, List.of("Avery Demo", "Noor Demo"))),
                2,
                2,
                true);

        assertThat(cover.gaps())
                .containsExactly(new Gap(TODAY, TODAY.plusDays(1), 1, 0, List.of("Avery Demo", "Noor Demo")));
    }

    @Test
    void aGapThatGetsWorseIsTwo() {
        assertThat(twoOfEach(1, 0).gaps()).extracting(Gap::administrators).containsExactly(1, 2);
    }

    @Test
    void enoughEveryDayIsNoGap() {
        assertThat(twoOfEach(2, 3, 2).gaps()).isEmpty();
        assertThat(twoOfEach(2, 3, 2).firstBelow()).isEmpty();
    }

    @Test
    void whatIsMissingTodayIsAnAlarmAndWhatWillBeMissingIsNot() {
        List<Matter> matters = CoverMatters.of(twoOfEach(1, 2, 0, 0), TODAY, List.of("7"));

        assertThat(matters).extracting(Matter::alarm).containsExactly(true, false);
        assertThat(matters)
                .extracting(Matter::what)
                .containsExactly(
                        "It needs one more administrator on 20 November. Away or gone: Noor Demo.",
                        "It needs 2 more administrators from 22 to 23 November. Away or gone: Noor Demo.");
    }

    @Test
    void whatLastsAsFarAsOneCountsHasNoEnd() {
        int[] always = new int[TeamDays.AHEAD + 1];
        int[] later = new int[TeamDays.AHEAD + 1];
        java.util.Arrays.fill(later, 0, 3, 2);

        assertThat(CoverMatters.of(twoOfEach(always), TODAY, List.of()))
                .extracting(Matter::what)
                .containsExactly("It needs 2 more administrators from today on. Away or gone: Noor Demo.");
        assertThat(CoverMatters.of(twoOfEach(later), TODAY, List.of()))
                .extracting(Matter::what)
                .containsExactly("It needs 2 more administrators from 23 November 2026 on. Away or gone: Noor Demo.");
    }

    @Test
    void withoutAPolicyOnlyADayWithoutAnyAdministratorIsMarked() {
        List<Cover> days = List.of(new Cover(TODAY, 1, 0, List.of()), new Cover(TODAY.plusDays(1), 0, 0, List.of()));

        CoverAhead cover = CoverAhead.of(days, Optional.empty(), false);

        assertThat(cover.fromPolicy()).isFalse();
        assertThat(cover.gaps()).extracting(Gap::from).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void whereSomebodyWasNamedToModerateADayWithoutAnyModeratorIsMarkedAsWell() {
        List<Cover> days = List.of(new Cover(TODAY, 1, 1, List.of()), new Cover(TODAY.plusDays(1), 1, 0, List.of()));

        CoverAhead cover = CoverAhead.of(days, Optional.empty(), true);

        assertThat(CoverMatters.of(cover, TODAY, List.of())).singleElement().satisfies(matter -> {
            assertThat(matter.what()).isEqualTo("It needs one more moderator on 21 November.");
            assertThat(matter.alarm()).isFalse();
        });
    }
}
