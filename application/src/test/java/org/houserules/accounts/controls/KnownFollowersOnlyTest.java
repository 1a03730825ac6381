package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.AnAccount.TODAY;
import static org.houserules.accounts.controls.AnAccount.anAccount;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.houserules.policy.NoSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KnownFollowersOnlyTest {
    private static Judged judged(AnAccount account) {
        return Judged.by(new KnownFollowersOnly(), new NoSetting(), account);
    }

    private static Follower adult(Optional<LocalDate> vetted) {
        return new Follower("Cuthbert Fenn", true, vetted);
    }

    @Test
    void nobodyCanTellWhereNoListIsKept() {
        assertThat(judged(anAccount()).lines()).containsExactly("cannot-tell known-followers-only");
    }

    @Test
    void anEmptyListNamesNobodyWhoIsNotVetted() {
        assertThat(judged(anAccount().followers()).lines()).containsExactly("met known-followers-only");
    }

    @ParameterizedTest
    @CsvSource({"-400, met", "-1, met", "0, met", "1, breached"})
    void anAdultIsVettedByToday(int daysFromToday, String result) {
        assertThat(judged(anAccount().followers(adult(Optional.of(TODAY.plusDays(daysFromToday)))))
                        .lines())
                .containsExactly(result + " known-followers-only");
    }

    @Test
    void everyAdultWhoIsNotVettedIsNamed() {
        Follower other = new Follower("Ottoline Marsh", true, Optional.empty());
        Judged judged = judged(anAccount().followers(adult(Optional.empty()), other, adult(Optional.of(TODAY))));
        assertThat(judged.whats()).hasSize(2);
        assertThat(judged.whats().getFirst()).contains("Cuthbert Fenn");
        assertThat(judged.whats().getLast()).contains("Ottoline Marsh");
    }

    @Test
    void aChildIsKnownByStandingOnTheList() {
        assertThat(judged(anAccount().followers(new Follower("A pupil", false, Optional.empty())))
                        .lines())
                .containsExactly("met known-followers-only");
    }
}
