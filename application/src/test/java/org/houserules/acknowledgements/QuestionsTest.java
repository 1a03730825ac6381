package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final String PAGE = "/policy/readers/questions";

    private final ReadingStage stage = new ReadingStage(TestHouse.shared());
    private final TestBrowser harper = stage.as("Harper Demo");
    private final TestBrowser avery = stage.as("Avery Demo");

    private Page write(String asks, String clause, String right, String... answers) {
        String[] fields = new String[6 + answers.length * 2];
        System.arraycopy(new String[] {"asks", asks, "clause", clause, "right", right}, 0, fields, 0, 6);
        for (int i = 0; i < answers.length; i++) {
            fields[6 + i * 2] = "answer-" + (i + 1);
            fields[7 + i * 2] = answers[i];
        }
        return harper.send(PAGE, PAGE, fields);
    }

    private void asked() {
        stage.adopt("north-star");
        assertThat(write(
                                "What do you do with your own settings?",
                                "own-security",
                                "2",
                                "Leave them.",
                                "Look them over.")
                        .text())
                .contains("The question is asked from now on.");
    }

    private String field() {
        return avery.open("/policy/read")
                .document()
                .select("fieldset[id^=question]")
                .attr("id");
    }

    @Test
    void aWrongAnswerShowsTheClauseAndIsAskedAgain() {
        asked();

        Page again = ReadingStage.acknowledge(avery, field(), "1");

        assertThat(again.text())
                .contains("That is not what the policy says.")
                .contains("turn on the privacy and security settings");
        assertThat(again.document().select("input[type=radio][checked]").attr("value"))
                .isEqualTo("1");
        assertThat(again.document().select(".errors a").attr("href")).isEqualTo("#" + field());
        assertThat(stage.happened("policy-acknowledged")).isEqualTo("0");
        assertThat(ReadingStage.acknowledge(avery, field(), "2").text()).contains("Thank you.");
        assertThat(stage.row("Avery Demo")).contains("1 question answered");
    }

    @Test
    void noAnswerIsAWrongAnswer() {
        asked();

        assertThat(ReadingStage.acknowledge(avery).text()).contains("Please mend this first");
        assertThat(ReadingStage.acknowledge(avery, field(), "9").text()).contains("Please mend this first");
        assertThat(stage.happened("policy-acknowledged")).isEqualTo("0");
    }

    @Test
    void aQuestionThatIsTakenOutIsNotAskedAnyMore() {
        asked();
        String remove =
                harper.open(PAGE).document().select("form[action$=remove]").attr("action");

        assertThat(harper.send(PAGE, remove).text()).contains("is not asked any more");
        assertThat(harper.send(PAGE, remove).status()).isEqualTo(404);
        assertThat(ReadingStage.acknowledge(avery).text()).contains("Thank you.");
    }

    @Test
    void aQuestionWhoseClauseIsGoneIsNotAsked() {
        asked();
        stage.adoptWith("id: own-security", "id: own-settings", false);

        assertThat(harper.open(PAGE).text()).contains("Its clause is not in the policy any more");
        assertThat(ReadingStage.acknowledge(avery).text()).contains("Thank you.");
    }

    @Test
    void whatIsWrongWithAQuestionIsToldAndKept() {
        stage.adopt("north-star");

        Page page = write("", "nowhere", "", "Only one.");

        assertThat(page.text())
                .contains("Write the question")
                .contains("Write two answers or more")
                .contains("Choose which answer is right.")
                .contains("Choose the clause");
        assertThat(page.document().select("#answer-1").attr("value")).isEqualTo("Only one.");
        assertThat(write("Which?", "own-security", "1", "Same", "Same").text()).contains("Two answers are the same.");
        assertThat(write("x".repeat(301), "own-security", "1", "One", "Two").text())
                .contains("in at most 300 characters");
        assertThat(avery.open(PAGE).status()).isEqualTo(404);
    }

    @Test
    void anEmptyLineBetweenAnswersDoesNotMoveTheRightOne() {
        stage.adopt("north-star");
        write("Which?", "own-security", "3", "One", "", "Three");

        assertThat(harper.open(PAGE).text()).contains("Right: Three.");
    }
}
