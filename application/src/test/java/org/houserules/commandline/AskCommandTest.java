package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskCommandTest {
    @Test
    void aQuestionIsAnsweredAsJson() {
        Ran ran = Ran.of("ask", "May I take pictures of my class with my own phone?", "--policy", "hutton-rudby");

        JsonNode answer = ran.json();
        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.err()).isEmpty();
        assertThat(answer.get("format").asInt()).isEqualTo(1);
        assertThat(answer.get("answer").asString()).isEqualTo("no");
        assertThat(answer.get("clauses").get(0).get("ref").asString()).isEqualTo("7B.8");
        assertThat(answer.get("clauses").get(0).get("says").asString()).contains("phones and tablets");
        assertThat(answer.get("needs")).isEmpty();
    }

    @Test
    void severalQuestionsAreOneObjectALine() {
        Ran ran = Ran.of("ask", "May I tag a pupil?", "Where do I park?", "--policy", "heathcoat", "--as", "teacher");

        assertThat(ran.out().lines())
                .hasSize(2)
                .extracting(
                        line -> JsonMapper.shared().readTree(line).get("answer").asString())
                .containsExactly("no", "ask");
        assertThat(ran.exit()).isEqualTo(0);
    }

    @Test
    void aFactChangesTheAnswer() {
        String question = "May I accept a former pupil on LinkedIn?";

        assertThat(answer(question, "age=17")).isEqualTo("no");
        assertThat(answer(question, "age=18")).isEqualTo("yes");
    }

    private static String answer(String question, String fact) {
        return Ran.of("ask", question, "--policy", "heathcoat", "--as", "teacher", "--fact", fact)
                .json()
                .get("answer")
                .asString();
    }

    @Test
    void whatCannotBeUsedIsToldInOneLineEach() {
        assertUnusable("relation", "ask", "May I?", "--policy", "heathcoat", "--fact", "colour=red");
        assertUnusable("age", "ask", "May I?", "--policy", "heathcoat", "--fact", "age=young");
        assertUnusable("--as", "ask", "May I?", "--policy", "heathcoat", "--as", "wizard");
        assertUnusable("blank", "ask", " ", "--policy", "heathcoat");
        assertUnusable("1,000", "ask", "x".repeat(1_001), "--policy", "heathcoat");
        assertUnusable("no policy", "ask", "May I?", "--policy", "nowhere");
        assertUnusable("--policy", "ask", "May I?");
    }

    private static void assertUnusable(String words, String... arguments) {
        Ran ran = Ran.of(arguments);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).hasSize(1).first().asString().contains(words);
    }
}
