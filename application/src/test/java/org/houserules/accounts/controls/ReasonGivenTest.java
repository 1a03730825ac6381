package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReasonGivenTest {
    @Test
    void reasonAimsAndContentAreWanted() {
        assertThat(Judged.by(new ReasonGiven(), aRequest()).lines())
                .containsExactly("met reason", "met aims", "met content");
        assertThat(Judged.by(new ReasonGiven(), aBlankOne()).lines())
                .containsExactly("breached reason", "breached aims", "breached content");
    }

    @ParameterizedTest
    @CsvSource({
        "'For the school', breached",
        "'It would be nice', breached",
        "'x x x x x x', breached",
        "'- - - - - -', breached",
        "'1 2 3 4 5 6', breached",
        "'Families ask what we do', met",
        "'Elternbriefe gehen öfter einmal verloren', met"
    })
    void aTrivialReasonIsAFinding(String reason, String result) {
        assertThat(Judged.by(new ReasonGiven(), aRequest().with(Question.REASON, reason))
                        .lines())
                .contains(result + " reason");
    }
}
