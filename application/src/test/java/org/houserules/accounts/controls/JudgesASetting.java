package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.AnAccount.TODAY;
import static org.houserules.accounts.controls.AnAccount.anAccount;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.accounts.kept.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every control of one setting owes. */
interface JudgesASetting {
    Setting setting();

    Judged judged(AnAccount account);

    private AnAccount seen(State state, How how, LocalDate on, Optional<LocalDate> until) {
        return anAccount().seen(setting(), state, how, on, until);
    }

    private void says(String result, AnAccount account) {
        assertThat(judged(account).lines())
                .containsExactly(result + " " + setting().key());
    }

    @Test
    default void whatNobodyHasLookedAtCannotBeTold() {
        says("cannot-tell", anAccount());
    }

    @Test
    default void whatWasSeenOfAnotherSettingSaysNothing() {
        Setting other = setting() == Setting.COMMENTS_HELD ? Setting.MESSAGES_OFF : Setting.COMMENTS_HELD;
        says("cannot-tell", anAccount().seen(other, State.AS_WANTED, How.ATTESTED, TODAY, Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource
    default void whatWasSeenTodayCounts(How how) {
        says("met", seen(State.AS_WANTED, how, TODAY, Optional.empty()));
        says("breached", seen(State.NOT_AS_WANTED, how, TODAY, Optional.empty()));
        says("cannot-tell", seen(State.CANNOT_TELL, how, TODAY, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"-1, cannot-tell", "0, met", "1, met"})
    default void somebodysWordCountsThroughItsLastDay(int daysFromToday, String result) {
        says(
                result,
                seen(State.AS_WANTED, How.ATTESTED, TODAY.minusDays(90), Optional.of(TODAY.plusDays(daysFromToday))));
    }

    @ParameterizedTest
    @CsvSource({"8, cannot-tell", "7, met", "6, met"})
    default void whatWasReadCountsForAWeek(int daysAgo, String result) {
        says(result, seen(State.AS_WANTED, How.READ_FROM_PLATFORM, TODAY.minusDays(daysAgo), Optional.empty()));
        says(result, seen(State.AS_WANTED, How.FOUND_ON_PAGE, TODAY.minusDays(daysAgo), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2, met", "1, cannot-tell", "0, cannot-tell"})
    default void aPlatformThatFailedSinceIsNeverGreen(int failedDaysAgo, String result) {
        LocalDate failed = TODAY.minusDays(failedDaysAgo);
        says(
                result,
                seen(State.AS_WANTED, How.READ_FROM_PLATFORM, TODAY.minusDays(1), Optional.empty())
                        .failed(failed));
    }

    @Test
    default void whatWasSeenToBeWrongStaysWrongUntilItIsSeenRight() {
        AnAccount wrong = seen(State.NOT_AS_WANTED, How.READ_FROM_PLATFORM, TODAY.minusDays(60), Optional.empty());
        says("breached", wrong.failed(TODAY));
        says("breached", seen(State.NOT_AS_WANTED, How.ATTESTED, TODAY.minusDays(60), Optional.of(TODAY.minusDays(1))));
    }
}
