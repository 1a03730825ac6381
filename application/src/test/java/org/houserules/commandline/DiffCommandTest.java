package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;

class DiffCommandTest {
    private static final List<String> POLICIES = Home.SHIPPED;

    @TempDir
    private Path folder;

    private static Ran diff(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "policy";
        all[1] = "diff";
        System.arraycopy(words, 0, all, 2, words.length);
        return Ran.of(all);
    }

    @ParameterizedTest
    @FieldSource("POLICIES")
    void aPolicyDoesNotDifferFromItself(String id) {
        Ran ran = diff(id, Home.policy(id).toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("Nothing differs.").contains("The floor under every policy holds as before");
    }

    @Test
    void oneWordChangedInAFileIsOneSentence() throws Exception {
        Path changed = folder.resolve("policy.yaml");
        String text = Home.text(Home.FOLDER.resolve("policies/hutton-rudby/policy.yaml"));
        Files.writeString(
                changed, text.replace("names-with-photos: {allow: none}", "names-with-photos: {allow: first-name}"));

        Ran ran = diff("hutton-rudby", changed.toString());

        assertThat(ran.out())
                .contains("~ Pupils' first names may stand beside a photograph, surnames may not")
                .contains("(before: no pupil's name at all may stand beside a photograph). Clause 7B.1.");
        assertThat(ran.out().lines().filter(line -> line.startsWith("  "))).hasSize(1);
    }

    @Test
    void asJsonItIsToldByClauseControlAndSetting() {
        JsonNode json = diff("hutton-rudby", "north-star", "--json").json();

        assertThat(json.get("format").asInt()).isEqualTo(1);
        assertThat(json.get("from").get("id").asString()).isEqualTo("hutton-rudby");
        assertThat(json.get("to").get("version").asString()).isEqualTo("2024-06");
        assertThat(json.get("controls").get("added").findValuesAsString("control"))
                .contains("consent-list-fresh");
        assertThat(json.get("controls").get("removed").findValuesAsString("control"))
                .contains("school-device");
        JsonNode allow = json.get("controls")
                .get("changed")
                .valueStream()
                .filter(change -> "allow".equals(change.path("setting").asString("")))
                .findFirst()
                .orElseThrow();
        assertThat(allow.get("from").asString()).isEqualTo("none");
        assertThat(allow.get("to").asString()).isEqualTo("first-name");
        assertThat(json.get("clauses").get("added").size()).isPositive();
        assertThat(json.get("floor").asString()).isEqualTo("unchanged");
    }

    @Test
    void whatIsNoPolicyIsNamed() {
        Ran ran = diff("hutton-rudby", "nowhere");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere").contains("There is no policy of this name");
    }

    @Test
    void twoPoliciesAreWanted() {
        assertThat(diff("hutton-rudby").exit()).isEqualTo(2);
    }
}
