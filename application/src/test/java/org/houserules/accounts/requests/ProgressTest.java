package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final List<Question> ASKED = List.of(Question.EMAIL_ADDRESS, Question.UNLISTED);
    private static final Answers SOME = new Answers(Map.of(Question.EMAIL_ADDRESS, "news@school.example"));

    @Test
    void aQuestionThatNobodyMissesMayBeLeftOut() {
        assertThat(Progress.of(SOME, ASKED, Set.of())).isEqualTo(Progress.DONE);
    }

    @Test
    void aQuestionThatIsMissedKeepsThePartOpen() {
        assertThat(Progress.of(SOME, ASKED, Set.of(Question.UNLISTED))).isEqualTo(Progress.BEGUN);
        assertThat(Progress.of(SOME, ASKED)).isEqualTo(Progress.BEGUN);
    }

    @Test
    void aPartWithoutAnyAnswerIsNotBegun() {
        assertThat(Progress.of(Answers.NONE, ASKED, Set.of())).isEqualTo(Progress.NOT_BEGUN);
    }
}
