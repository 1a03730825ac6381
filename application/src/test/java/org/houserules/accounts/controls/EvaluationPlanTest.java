package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.CLOSES;
import static org.houserules.accounts.controls.ARequest.GOES_LIVE;
import static org.houserules.accounts.controls.ARequest.TODAY;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import java.time.LocalDate;
import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EvaluationPlanTest {
    private static ARequest judgedOn(LocalDate day) {
        return aRequest()
                .with(Question.SUCCESS, "Half of the families read it.")
                .with(Question.EVALUATED_ON, day);
    }

    private static Judged judged(ARequest request) {
        return Judged.by(new EvaluationPlan(), request);
    }

    @Test
    void criteriaAndDayAreWanted() {
        assertThat(judged(judgedOn(GOES_LIVE.plusDays(90))).lines()).containsExactly("met success", "met evaluated-on");
        assertThat(judged(aBlankOne()).lines()).containsExactly("breached success", "breached evaluated-on");
    }

    @ParameterizedTest
    @CsvSource({"-1, breached", "0, met", "1, met"})
    void notBeforeTheAccountGoesLive(int days, String result) {
        assertThat(judged(judgedOn(GOES_LIVE.plusDays(days))).lines()).contains(result + " evaluated-on");
    }

    @ParameterizedTest
    @CsvSource({"-1, met", "0, met", "1, breached"})
    void notAfterItHasClosed(int days, String result) {
        assertThat(judged(judgedOn(CLOSES.plusDays(days))).lines()).contains(result + " evaluated-on");
    }

    @ParameterizedTest
    @CsvSource({"-1, breached", "0, met", "1, met"})
    void notOnADayThatIsOver(int days, String result) {
        assertThat(judged(judgedOn(TODAY.plusDays(days)).with(Question.GO_LIVE, TODAY.minusDays(9)))
                        .lines())
                .contains(result + " evaluated-on");
    }

    @Test
    void anUnknownFirstDayCannotBeToldAndAnUnknownLastOneIsNotHeldAgainstIt() {
        ARequest request = judgedOn(GOES_LIVE.plusDays(90));
        assertThat(judged(request.without(Question.GO_LIVE)).lines()).contains("cannot-tell evaluated-on");
        assertThat(judged(request.without(Question.CLOSES)).lines()).contains("met evaluated-on");
    }
}
