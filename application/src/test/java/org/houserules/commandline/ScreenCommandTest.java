package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenCommandTest {
    private static final String ROLL = """
            id,given_name,family_name,preferred_name,do_not_identify
            P001,Anouk,O'Wobble,,no
            P002,Benjamin,Fiddlestick,Ben,no
            """;

    @TempDir
    private Path folder = Path.of("");

    private Ran rules(String lines, String... more) {
        List<String> arguments = new ArrayList<>(List.of("screen", "--without-model"));
        arguments.addAll(List.of(more));
        return Ran.with(lines.getBytes(StandardCharsets.UTF_8), arguments.toArray(String[]::new));
    }

    private static List<JsonNode> answers(Ran ran) {
        return ran.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static List<String> kinds(JsonNode answer) {
        return StreamSupport.stream(answer.get("findings").spliterator(), false)
                .map(finding -> finding.get("kind").asString())
                .toList();
    }

    private Path roll() throws IOException {
        return Files.writeString(folder.resolve("roll.csv"), ROLL);
    }

    @Test
    void anItemIsAnsweredInTheFormOfTheContract() {
        Ran ran = rules("{\"id\":\"c1\",\"text\":\"call me on 07700 900142\"}\n");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        JsonNode answer = answers(ran).getFirst();
        assertThat(answer.propertyNames()).containsExactly("id", "urgency", "findings");
        assertThat(answer.get("id").asString()).isEqualTo("c1");
        JsonNode finding = answer.get("findings").get(0);
        assertThat(finding.propertyNames()).containsExactly("kind", "score", "urgency", "where", "what");
        assertThat(finding.get("kind").asString()).isEqualTo("contact-details");
        assertThat(finding.get("where").get("from").asInt()).isEqualTo(11);
        assertThat(finding.get("where").get("to").asInt()).isEqualTo(23);
        assertThat(finding.get("score").asDouble()).isBetween(0.0, 1.0);
    }

    @Test
    void anItemIsAsUrgentAsItsMostUrgentFinding() {
        JsonNode answer = answers(rules("{\"id\":1,\"text\":\"shit. I'm going to kill you after school\"}"))
                .getFirst();

        assertThat(kinds(answer)).contains("threat", "profanity");
        assertThat(answer.get("urgency").asString()).isEqualTo("now");
    }

    @Test
    void aPupilIsToldByTheIdAndAGrownUpAsAPerson() throws IOException {
        Ran ran = rules(
                "{\"id\":1,\"text\":\"Well done Anouk O'Wobble, says Marguerite Threlkeld-Bray\"}",
                "--roll",
                roll().toString());

        JsonNode answer = answers(ran).getFirst();
        assertThat(kinds(answer)).containsExactly("pupil-named", "person-named");
        assertThat(answer.get("findings").get(0).get("what").asString()).contains("P001");
        assertThat(answer.get("urgency").asString()).isEqualTo("soon");
        assertThat(ran.out()).doesNotContain("Wobble").doesNotContain("Threlkeld");
    }

    @Test
    void staffOfTheSchoolAreNamedAsPersons() throws IOException {
        Path school = Files.writeString(
                folder.resolve("school.yaml"),
                "format: 1\nstaff:\n  - name: Tobias Wigglesby\n    position: Teacher\n");

        JsonNode answer = answers(rules("{\"id\":1,\"text\":\"ask tobias wigglesby\"}", "--school", school.toString()))
                .getFirst();

        assertThat(kinds(answer)).containsExactly("person-named");
    }

    @Test
    void tenThousandItemsKeepTheirOrder() {
        String lines = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + "Thank you. ".repeat(i % 7 * i % 40) + "\"}")
                .collect(Collectors.joining("\n"));

        assertThat(answers(rules(lines)).stream().map(answer -> answer.get("id").asInt()))
                .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\"}|has no text",
                "{\"id\":\"a\",\"text\":null}|has no text",
                "{\"id\":\"a\",\"text\":[\"x\"]}|has no text",
                "{\"text\":\"x\"}|has no id",
                "{\"id\":{},\"text\":\"x\"}|has no id",
                "{\"id\":\"a\",\"text\":\"x\"|is not one JSON object",
                "[1]|is not one JSON object",
                "rubbish|is not one JSON object",
                "{\"id\":1,\"id\":2,\"text\":\"x\"}|is not one JSON object",
                "{\"id\":1,\"text\":\"x\"} {\"id\":2,\"text\":\"y\"}|is not one JSON object"
            })
    void whatIsNoItemIsHeldAndSaysWhyAndTheOthersAreAnswered(String line, String why) {
        Ran ran = rules("{\"id\":1,\"text\":\"Hello\"}\n" + line + "\n{\"id\":3,\"text\":\"Hello\"}\n");

        List<JsonNode> answers = answers(ran);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).get("cannotTell").asString())
                .startsWith("Line 2 ")
                .contains(why);
        assertThat(answers.get(1).get("urgency").asString()).isEqualTo("soon");
        assertThat(answers.get(2).has("cannotTell")).isFalse();
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("1 line could not be read");
    }

    @Test
    void bytesThatAreNoTextAreHeld() {
        byte[] line = "{\"id\":1,\"text\":\"caf?\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        line[19] = (byte) 0xe9;

        Ran ran = Ran.with(line, "screen", "--without-model");

        assertThat(answers(ran).getFirst().get("cannotTell").asString()).contains("is not one JSON object");
    }

    @Test
    void emptyLinesAreNoItems() {
        assertThat(answers(rules("\n  \r\n{\"id\":1,\"text\":\"Hello\"}\r\n\n")))
                .hasSize(1);
        assertThat(rules("").out()).isEmpty();
    }

    @Test
    void aTextBeyondTheLongestIsHeldWithWhatWasFound() {
        JsonNode answer = answers(rules("{\"id\":1,\"text\":\"call 07700 900142 " + "la ".repeat(40_000) + "\"}"))
                .getFirst();

        assertThat(answer.get("cannotTell").asString()).contains("longer than 100,000");
        assertThat(kinds(answer)).contains("contact-details");
    }

    @Test
    void aLineTooLongForAnyItemIsPassedOver() {
        Ran ran = rules(
                "{\"id\":1,\"text\":\"" + "x".repeat(BoundedLines.LONGEST) + "\"}\n{\"id\":2,\"text\":\"Hello\"}");

        List<JsonNode> answers = answers(ran);
        assertThat(answers).hasSize(2);
        assertThat(answers.getFirst().get("cannotTell").asString()).contains("longer than 1.5 MB");
        assertThat(answers.getLast().has("cannotTell")).isFalse();
    }

    @Test
    void aRollThatIsNotThereIsSaidBeforeAnythingIsRead() {
        Ran ran = rules(
                "{\"id\":1,\"text\":\"Hello\"}",
                "--roll",
                folder.resolve("none.csv").toString());

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("none.csv");
    }

    @Test
    void theModelFindsWhatNoRuleKnowsAndLeavesTheSchoolAlone() {
        Ran ran = Ran.with("""
                {"id":1,"text":"honestly you people are the most repulsive waste of oxygen this village has ever seen"}
                {"id":2,"text":"What a lovely assembly, thank you all for the pumpkins."}
                """.getBytes(StandardCharsets.UTF_8), "screen");

        List<JsonNode> answers = answers(ran);
        assertThat(kinds(answers.getFirst())).contains("abuse");
        assertThat(kinds(answers.getLast())).isEmpty();
        assertThat(ran.exit()).isZero();
    }
}
