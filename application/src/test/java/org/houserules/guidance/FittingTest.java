package org.houserules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A "Yes." or a "No." that is right and would be taken wrongly. */
class FittingTest {
    private static final Map<String, String> TEACHER = Map.of("as", "teacher");

    private static Reply reply(String policy, String question) {
        return PoliciesToAsk.ask(policy, question, TEACHER).reply();
    }

    @ParameterizedTest
    @CsvSource({
        "north-star, A pupil sent me a DM on Instagram. I ignored it. Do I still have to tell the Head?, YES",
        "stockham, 'A pupil sent me a friend request, I said no. Should I tell anyone?', YES",
        "north-star, A pupil DM'd me. Can I keep quiet about it?, NO"
    })
    void whoAsksWhetherToTellIsToldWhatTheRuleDemands(String policy, String question, Reply reply) {
        assertThat(reply(policy, question)).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "stockham, I have never had a friend request from a pupil. Do I need to report that?",
        "north-star, No student has ever contacted me on social media. Must I tell the Head?"
    })
    void whatHasNotHappenedIsNoDuty(String policy, String question) {
        Answer answer = PoliciesToAsk.ask(policy, question, TEACHER);

        assertThat(answer.reply()).isEqualTo(Reply.ONLY_IF);
        assertThat(answer.says()).doesNotStartWith("Yes").doesNotStartWith("No.");
    }

    @ParameterizedTest
    @CsvSource({
        "stockham, Can I lose my job over a Facebook post?, YES",
        "stockham, Am I going to lose my job over a Facebook post?, ONLY_IF",
        "north-star, May I add a pupil on Instagram?, NO",
        "north-star, I added a pupil on Instagram last year. Was that wrong?, ONLY_IF"
    })
    void howItTurnsOutAndWhetherItWasWrongIsToldWithoutYesOrNo(String policy, String question, Reply reply) {
        assertThat(reply(policy, question)).isEqualTo(reply);
    }

    @Test
    void aHeadteacherIsNotSentToTheHeadteacher() {
        Answer answer =
                PoliciesToAsk.ask("stockham", "I am the headteacher. A reporter rang, must I pass it on?", Map.of());

        assertThat(answer.reply()).isEqualTo(Reply.ASK);
        assertThat(answer.says()).endsWith("Ask the governors.");
        assertThat(answer.topic()).contains("talking-to-the-media");
    }

    @ParameterizedTest
    @CsvSource({
        "north-star, 'As the headteacher, may I add a pupil on Facebook?', NO",
        "hutton-rudby, 'As head of year, may I post on the school page?', ONLY_IF"
    })
    void aHeadteacherIsAnsweredWhereNothingGoesToOne(String policy, String question, Reply reply) {
        assertThat(reply(policy, question)).isEqualTo(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "May I add a mum of my class on Facebook?, ONLY_IF",
        "A mum of my class keeps adding me on Facebook. May I block her?, ASK"
    })
    void whoWouldDeclineIsNotToldWhenItIsAllowed(String question, Reply reply) {
        assertThat(reply("heathcoat", question)).isEqualTo(reply);
    }
}
