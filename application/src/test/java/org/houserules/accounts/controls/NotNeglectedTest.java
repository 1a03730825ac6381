package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.AnAccount.TODAY;
import static org.houserules.accounts.controls.AnAccount.anAccount;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NotNeglectedTest {
    private static final NotNeglected.Setting A_MONTH = new NotNeglected.Setting(30);

    private static Judged judged(AnAccount account) {
        return Judged.by(new NotNeglected(), A_MONTH, account);
    }

    @ParameterizedTest
    @CsvSource({"29, met", "30, met", "31, breached"})
    void aPostIsDueByTheLastDay(int daysAgo, String result) {
        assertThat(judged(anAccount().lastPost(TODAY.minusDays(daysAgo))).lines())
                .containsExactly(result + " not-neglected");
    }

    @ParameterizedTest
    @CsvSource({"7, 7, met", "7, 8, breached", "60, 30, met", "60, 31, breached"})
    void aStricterPromiseOfTheAccountCountsAndALaxerOneDoesNot(int promised, int daysAgo, String result) {
        assertThat(judged(anAccount().postsEvery(promised).lastPost(TODAY.minusDays(daysAgo)))
                        .lines())
                .containsExactly(result + " not-neglected");
    }

    @ParameterizedTest
    @CsvSource({"29, met", "30, met", "31, breached"})
    void withoutAPostTheDaysCountFromTheFirstOfficialOne(int daysAgo, String result) {
        assertThat(judged(anAccount().officialFrom(TODAY.minusDays(daysAgo))).lines())
                .containsExactly(result + " not-neglected");
    }

    @Test
    void theFindingSaysWhenTheLastPostWasOrThatThereWasNone() {
        assertThat(judged(anAccount().lastPost(TODAY.minusDays(40))).whats().getFirst())
                .contains("11 October 2026")
                .contains("every 30 days");
        assertThat(judged(anAccount()).whats().getFirst())
                .startsWith("Nothing has gone out")
                .contains("1 September 2026");
    }
}
