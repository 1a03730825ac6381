package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of one thing, as an attacker or a broken program writes it, still gets a verdict. */
class HostileTextTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final Duration FAR_TOO_LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zelda Quickfoot ",
                "Zelda ",
                "O'",
                "http://a.b/?c=d&",
                "www.example.",
                "a@b.",
                "\"",
                "'",
                "“",
                "0",
                "07",
                "01632 ",
                "(",
                "[",
                "{",
                "<a ",
                "a",
                "A",
                "aA",
                "é",
                "\u0301",
                "👧🏽",
                "\u200D",
                ".",
                "-",
                "_",
                "@",
                "#",
                "@@a",
                "a.",
                "St. ",
                "a\\n"
            })
    void itEndsWithAClearVerdict(String piece) {
        String text = "text: \"" + piece.replace("\"", "\\\"").repeat(MEGABYTE / piece.length()) + "\"\n";

        Ran ran = Assertions.assertTimeoutPreemptively(
                FAR_TOO_LONG, () -> new Desk(folder).check("hutton-rudby", text, "--json"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.json().get("verdict").asString()).isEqualTo("stop");
        assertThat(ran.json().get("findings"))
                .anySatisfy(
                        finding -> assertThat(finding.get("control").asString()).isEqualTo("text-screened"));
    }
}
