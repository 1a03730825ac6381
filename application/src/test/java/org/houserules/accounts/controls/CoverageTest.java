package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.AnAccount.TODAY;
import static org.houserules.accounts.controls.AnAccount.anAccount;

import org.junit.jupiter.api.Test;

final class CoverageTest {
    private static final Coverage.Setting TWO = new Coverage.Setting(2, 2);

    private static Judged judged(AnAccount account) {
        return Judged.by(new Coverage(), TWO, account);
    }

    @Test
    void enoughOnEveryDayMeetsIt() {
        assertThat(judged(anAccount().cover(TODAY, 2, 2).cover(TODAY.plusDays(1), 3, 2))
                        .lines())
                .containsExactly("met coverage", "met coverage");
    }

    @Test
    void nobodyCanTellWithoutACountForToday() {
        assertThat(judged(anAccount()).lines()).containsExactly("cannot-tell coverage");
        assertThat(judged(anAccount().cover(TODAY.plusDays(1), 2, 2)).lines()).containsExactly("cannot-tell coverage");
    }

    @Test
    void aGapTodayIsAnAlarm() {
        Judged judged = judged(anAccount().cover(TODAY, 1, 2, "Barnaby Thistle"));
        assertThat(judged.lines()).containsExactly("breached coverage", "met coverage");
        assertThat(judged.whats().getFirst())
                .isEqualTo("Cover is lost today: only 1 of 2 administrators here; away or gone: Barnaby Thistle.");
    }

    @Test
    void aGapToComeNamesItsFirstDayAndWhoIsAway() {
        Judged judged = judged(anAccount()
                .cover(TODAY, 2, 2)
                .cover(TODAY.plusDays(3), 2, 1, "Euphemia Dibble")
                .cover(TODAY.plusDays(4), 0, 0));
        assertThat(judged.lines()).containsExactly("breached coverage", "breached coverage");
        assertThat(judged.whats().getFirst())
                .contains("Tuesday 24 November 2026")
                .contains("0 of 2 administrators");
        assertThat(judged.whats().getLast())
                .contains("Monday 23 November 2026")
                .contains("1 of 2 moderators")
                .contains("Euphemia Dibble");
    }

    @Test
    void aGapThatIsOverCountsNoMore() {
        assertThat(judged(anAccount().cover(TODAY.minusDays(1), 0, 0).cover(TODAY, 2, 2))
                        .lines())
                .containsExactly("met coverage", "met coverage");
    }

    @Test
    void aTeamOfNobodyIsAGapToo() {
        assertThat(judged(anAccount().cover(TODAY, 0, 0)).whats().getFirst())
                .isEqualTo("Cover is lost today: only 0 of 2 administrators in the team.");
    }
}
