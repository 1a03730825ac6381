package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersInForceTest {
    @Test
    void anAnswerThatRestsOnAChangedClauseIsLeftOut() {
        PolicyAnswers answers =
                PoliciesToAsk.answers("north-star").restingOn(clause -> !clause.equals("first-name-only"));
        MayI mayI = MayI.shipped();
        Map<String, String> teacher = Map.of("as", "teacher");

        Answer rests = mayI.answer(
                "May the first name stand under a pupil's photo on the trust's Facebook?", teacher, answers);
        Answer stands = mayI.answer("May I use the trust's logo as my profile picture?", teacher, answers);

        assertThat(rests.reply()).isEqualTo(Reply.ASK);
        assertThat(stands.reply()).isEqualTo(Reply.NO);
    }
}
