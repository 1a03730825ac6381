package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which policy a post is judged under, and how the command is called. */
class PolicyOptionTest {
    @TempDir
    private Path folder = Path.of("");

    private Ran under(String policy) {
        return Ran.of("check", new Desk(folder).write("post.yaml", Desk.CLEAN), "--policy", policy, "--json");
    }

    @Test
    void anUnknownPolicyIsRefusedWithTheNearestName() {
        assertThat(under("huton-rudby").exit()).isEqualTo(2);
        assertThat(under("huton-rudby").out()).isEmpty();
        assertThat(under("huton-rudby").errors())
                .containsExactly(
                        "huton-rudby: There is no policy of this name. Did you mean 'hutton-rudby'? Give the path "
                                + "of a policy file, or one of: heathcoat, hutton-rudby, model, north-star, st-hughs, stockham.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc", "no such thing", "POLICY", "a\u0000b", "hutton-rudby/none.yaml", "."})
    void whatIsNoPolicyIsRefusedInOneLine(String policy) {
        Ran ran = under(policy);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .doesNotContain("Exception", "\tat ")
                .endsWith(".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tone: {} | tonne: {} | which is no control. Did you mean 'tone'?",
                "name-consent: {basis: opt-in} | name-consent: {basis: opt} | 'basis' is opt, which is not known here",
                "name-consent: {basis: opt-in} | name-consent: {} | The setting 'basis' is missing. Give one of: opt-in, opt-out.",
                "  posts: [headteacher] |  | The policy does not say who approves posts",
                "  posts: [headteacher] |   posts: [headmaster] | 'posts' is headmaster, which is not known here"
            })
    void aPolicyThatCannotBeReliedOnIsRefusedInItsLine(String old, String fresh, String words) {
        String yaml = Home.text(Home.everyControl().resolve("policy.yaml"));
        assertThat(yaml).contains(old);
        String file = new Desk(folder).write("policy.yaml", yaml.replace(old, fresh == null ? "" : fresh));

        Ran ran = under(file);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors())
                .singleElement()
                .asString()
                .containsPattern("policy\\.yaml:\\d+: ")
                .contains(words);
    }

    @Test
    void aPolicyOfOnesOwnJudges() {
        Ran ran = under(Home.everyControl().toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.json().get("policy").get("id").asString()).isEqualTo("every-control");
    }

    @Test
    void wherePolicySaysNoneACleanPostIsPublished() {
        String yaml = """
                {format: 1, id: free, title: Free, organisation: Example School, version: undated, approval: {posts: none,
                accounts: none}, clauses: [{id: kind, ref: "1", force: must, says: Be kind., controls: {abuse: {}}}]}
                """;

        Ran ran = under(new Desk(folder).write("policy.yaml", yaml));

        assertThat(ran.json().get("verdict").asString()).isEqualTo("publish");
        assertThat(ran.json().get("approval").get("chain")).isEmpty();
        assertThat(ran.exit()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "check",
                "check post.yaml",
                "check --policy hutton-rudby",
                "check post.yaml --policy hutton-rudby --jsn",
                "chekc",
                "policy",
                "policy coverage",
                "policy test",
                "check post.yaml --policy",
                "policy coverage a b"
            })
    void aCommandThatIsCalledWronglySaysSoInOneLine(String line) {
        Ran ran = Ran.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.errors()).singleElement().asString().contains("--help").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-31", "tomorrow", "20/11/2026", ""})
    void aDayThatIsNoneIsRefusedInOneLine(String day) {
        Ran ran = Ran.of(
                "check", new Desk(folder).write("post.yaml", Desk.CLEAN), "--policy", "hutton-rudby", "--on", day);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.errors()).containsExactly("--on: '" + day + "' is no date. Write a day as 2026-11-24.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "policy --help", "policy coverage --help", "policy test --help"})
    void helpGoesToStdout(String line) {
        Ran ran = Ran.of(line.split(" "));

        assertThat(ran.exit()).isEqualTo(0);
        assertThat(ran.out()).contains("Usage:");
        assertThat(ran.err()).isEmpty();
    }
}
