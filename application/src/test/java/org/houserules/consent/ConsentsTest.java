package org.houserules.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.Consents.Days;
import org.houserules.platforms.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConsentsTest {
    private static final LocalDate USE = LocalDate.of(2026, 11, 24);

    private static Consent row(ConsentAnswer answer, LocalDate day) {
        return row(ConsentPurpose.ANY, answer, day, Optional.empty());
    }

    private static Consent row(ConsentPurpose purpose, ConsentAnswer answer, LocalDate day, Optional<LocalDate> until) {
        return new Consent("Q01", ConsentKind.PHOTO, purpose, answer, Optional.of(day), until);
    }

    private static ConsentState after(Consent later, LocalDate check) {
        Consents consents = new Consents(List.of(row(ConsentAnswer.GIVEN, USE.minusDays(60)), later));
        return consents.on(Days.of(USE, check), "Q01", ConsentKind.PHOTO, Optional.of(Platform.FACEBOOK));
    }

    @ParameterizedTest
    @CsvSource({"-1, true", "0, true", "1, false"})
    void aWithdrawalCountsFromItsDayOn(int days, boolean denied) {
        ConsentState state = after(row(ConsentAnswer.WITHDRAWN, USE.plusDays(days)), USE.minusDays(4));
        assertThat(state instanceof ConsentState.Denied).isEqualTo(denied);
    }

    @Test
    void aDraftWhoseDayHasPassedHearsOfAWithdrawalSince() {
        Consent since = row(ConsentAnswer.WITHDRAWN, USE.plusDays(5));
        assertThat(after(since, USE.plusDays(5))).isEqualTo(new ConsentState.Denied(ConsentAnswer.WITHDRAWN));
        assertThat(after(since, USE.plusDays(4))).isEqualTo(new ConsentState.Held());
    }

    @Test
    void aConsentGivenLaterSaysFromWhen() {
        Consents consents = new Consents(List.of(row(ConsentAnswer.GIVEN, USE.plusDays(1))));
        assertThat(consents.on(Days.of(USE, USE), "Q01", ConsentKind.PHOTO, Optional.of(Platform.FACEBOOK)))
                .isEqualTo(new ConsentState.NotYet(USE.plusDays(1)));
    }

    /** Yes for the website, no for everything, yes for everything until a day that has passed. */
    @ParameterizedTest
    @CsvSource({"19, true", "20, true", "21, false"})
    void aYesForOneUseThatAllWasRefusedAfterDoesNotComeBackWhenALaterYesEnds(int refused, boolean ended) {
        LocalDate last = USE.minusDays(1);
        Consents consents = new Consents(List.of(
                row(ConsentPurpose.WEBSITE, ConsentAnswer.GIVEN, USE.minusDays(20), Optional.empty()),
                row(ConsentAnswer.REFUSED, USE.minusDays(refused)),
                row(ConsentPurpose.ANY, ConsentAnswer.GIVEN, USE.minusDays(10), Optional.of(last))));
        assertThat(consents.on(Days.of(USE, USE), "Q01", ConsentKind.PHOTO, Optional.of(Platform.WEBSITE)))
                .isEqualTo(ended ? new ConsentState.Ended(last) : new ConsentState.Held());
    }

    @Test
    void theNewestAnswerDatesTheList() {
        Consents consents =
                new Consents(List.of(row(ConsentAnswer.GIVEN, USE), row(ConsentAnswer.REFUSED, USE.minusDays(3))));
        assertThat(consents.newestAnswer()).contains(USE);
        assertThat(new Consents(List.of()).newestAnswer()).isEmpty();
    }
}
