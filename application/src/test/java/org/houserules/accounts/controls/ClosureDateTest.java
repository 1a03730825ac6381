package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.GOES_LIVE;
import static org.houserules.accounts.controls.ARequest.TODAY;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClosureDateTest {
    private static Judged judged(ARequest request) {
        return Judged.by(new ClosureDate(), request);
    }

    @Test
    void dayAndEndingAreWanted() {
        assertThat(judged(aRequest()).lines()).containsExactly("met closes", "met ending");
        assertThat(judged(aBlankOne()).lines()).containsExactly("breached closes", "breached ending");
    }

    @ParameterizedTest
    @CsvSource({"-1, breached", "0, breached", "1, met"})
    void theAccountClosesAfterItGoesLive(int daysAfter, String result) {
        assertThat(judged(aRequest().with(Question.CLOSES, GOES_LIVE.plusDays(daysAfter)))
                        .lines())
                .contains(result + " closes");
    }

    @ParameterizedTest
    @CsvSource({"-1, breached", "0, met", "1, met"})
    void theClosingDayIsNotOver(int daysFromToday, String result) {
        assertThat(judged(aRequest()
                                .with(Question.GO_LIVE, TODAY.minusDays(30))
                                .with(Question.CLOSES, TODAY.plusDays(daysFromToday)))
                        .lines())
                .contains(result + " closes");
    }

    @Test
    void nobodyCanTellWithoutTheDayItGoesLive() {
        assertThat(judged(aRequest().without(Question.GO_LIVE)).lines()).contains("cannot-tell closes");
    }
}
