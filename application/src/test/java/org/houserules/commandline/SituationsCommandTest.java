package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SituationsCommandTest {
    private static final String CLOSED = """
            format: 1
            on: 2026-11-20
            situations:
              - name: A clean post
                control: alt-text
                post: {text: School is closed on Monday.}
                expect: {findings: []}
            """;

    @TempDir
    private Path folder = Path.of("");

    /** Runs situations under the policy that binds every control. */
    private Ran ran(String situations, String... more) throws IOException {
        Desk desk = new Desk(folder);
        Files.createDirectories(folder.resolve("situations"));
        desk.write("policy.yaml", Home.text(Home.everyControl().resolve("policy.yaml")));
        desk.write("situations/alt-text.yaml", situations);
        return more.length == 0
                ? Ran.of("policy", "test", folder.toString())
                : Ran.of("policy", "test", folder.toString(), more[0]);
    }

    @Test
    void severalPoliciesAreRunInOneCall() {
        List<JsonNode> each = List.of(
                Ran.of("policy", "test", "st-hughs", "--json").json(),
                Ran.of("policy", "test", Home.policy("north-star").toString(), "--json")
                        .json());
        JsonNode both = Ran.of(
                        "policy", "test", "st-hughs", Home.policy("north-star").toString(), "--json")
                .json();

        assertThat(both.get("situations"))
                .hasSize(each.stream()
                        .mapToInt(one -> one.get("situations").size())
                        .sum());
        assertThat(both.get("passed").asInt() + both.get("failed").asInt())
                .isEqualTo(both.get("situations").size());
    }

    @Test
    void whatHoldsIsCounted() throws IOException {
        assertThat(ran(CLOSED)).isEqualTo(new Ran(0, "1 passed, 0 failed" + System.lineSeparator(), ""));
    }

    @Test
    void whatDoesNotHoldIsToldWithItsPlaceAndItsDifference() throws IOException {
        String wrong =
                CLOSED.replace("findings: []", "verdict: publish, findings: [{result: breached, at: Monday, ref: P}]");

        Ran ran = ran(wrong);

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        List<String> lines = ran.out().lines().toList();
        assertThat(lines.getFirst()).endsWith("alt-text.yaml:4: A clean post");
        assertThat(lines.subList(1, 3))
                .containsExactly(
                        "    expected the verdict publish, got stop",
                        "    expected breached at 'Monday' under P, and did not find it");
        assertThat(ran.out()).endsWith("0 passed, 1 failed" + System.lineSeparator());
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        JsonNode report =
                ran(CLOSED.replace("[]", "[{result: cannot-tell}]"), "--json").json();

        assertThat(report.get("format").asInt()).isEqualTo(1);
        assertThat(report.get("passed").asInt()).isEqualTo(0);
        assertThat(report.get("failed").asInt()).isEqualTo(1);
        JsonNode situation = report.get("situations").get(0);
        assertThat(situation.get("policy").asString()).isEqualTo("every-control");
        assertThat(situation.get("control").asString()).isEqualTo("alt-text");
        assertThat(situation.get("name").asString()).isEqualTo("A clean post");
        assertThat(situation.get("line").asInt()).isEqualTo(4);
        assertThat(situation.get("holds").asBoolean()).isFalse();
        assertThat(situation.get("differences").get(0).asString())
                .isEqualTo("expected cannot-tell, and did not find it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "on: 2026-11-20 | | 1 | do not say on which day they play",
                "on: 2026-11-20 | on: 2026-11-31 | 2 | which is no date",
                "    control: alt-text | | 4 | 'control' is missing",
                "  - name: A clean post | - name: | 4 | 'name' is missing",
                "    post: {text: School is closed on Monday.} | | 4 | The situation has no post",
                "{text: School is closed on Monday.} | {text: Closed., purpos: events} | 6 | 'purpos' is not known here",
                "    expect: {findings: []} | | 4 | The situation expects nothing",
                "{findings: []} | {findings: [{result: broken}]} | 7 | 'result' is broken, which is not known here",
                "{findings: []} | {finding: []} | 7 | 'finding' is not known here. Did you mean 'findings'?",
                "format: 1 | rol: ../roll.csv | 1 | 'rol' is not known here. Did you mean 'roll'?"
            })
    void aSituationThatCannotBeReadExitsWithTwo(String old, String fresh, int line, String words) throws IOException {
        assertThat(CLOSED).contains(old);

        Ran ran = ran(CLOSED.replace(old, fresh == null ? "" : fresh));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("alt-text.yaml:" + line + ": ").contains(words);
    }

    @Test
    void aPolicyWithoutSituationsSaysWhereTheyBelong() {
        Desk desk = new Desk(folder);
        String policy = desk.write("policy.yaml", Home.text(Home.everyControl().resolve("policy.yaml")));

        Ran ran = Ran.of("policy", "test", policy);

        BadInputTest.assertClear(ran, "situations", 0, "There is no such folder");
    }
}
