package org.houserules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.houserules.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rolls and consents as spreadsheets save them, in order and spoilt. */
class SpreadsheetTest {
    /** Latin-1 has no Ł, so the one pupil whose name needs it is left out. */
    private static final String ROLL = Home.text(Path.of(Desk.ROLL)).replaceAll("(?m)^P0005.*\\R", "")
            + "P0099,Zoë,Brontëworth,,5,5Q,2016-03-14,no,,,\n";

    private static final String CONSENTS =
            Home.text(Path.of(Desk.CONSENTS)) + "P0099,name,any,refused,2026-09-03,,parent\n";
    private static final String POST = Desk.saying("Well done Zoë Brontëworth and Anouk O'Wobble.");

    @TempDir
    private Path folder = Path.of("");

    private Ran check(byte[] roll, byte[] consents) {
        Desk desk = new Desk(folder);
        return Ran.of(
                "check",
                desk.write("post.yaml", POST),
                "--policy",
                "hutton-rudby",
                "--roll",
                desk.write("roll.csv", roll),
                "--consents",
                desk.write("consents.csv", consents),
                "--json");
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of("Latin-1", StandardCharsets.ISO_8859_1, ",", ""),
                Arguments.of("Windows-1252", Charset.forName("windows-1252"), ",", ""),
                Arguments.of("UTF-16 with its mark", StandardCharsets.UTF_16, ",", ""),
                Arguments.of("UTF-16 little-endian with its mark", StandardCharsets.UTF_16LE, ",", "\uFEFF"),
                Arguments.of("UTF-16 without its mark", StandardCharsets.UTF_16LE, ",", ""),
                Arguments.of("UTF-8 with its mark", StandardCharsets.UTF_8, ",", "\uFEFF"),
                Arguments.of("semicolons", StandardCharsets.UTF_8, ";", ""),
                Arguments.of("tabs", StandardCharsets.UTF_8, "\t", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void howATableIsSavedChangesNothing(String name, Charset charset, String delimiter, String mark) {
        Ran usual = check(ROLL.getBytes(StandardCharsets.UTF_8), CONSENTS.getBytes(StandardCharsets.UTF_8));
        Ran saved = check(
                (mark + ROLL.replace(",", delimiter)).getBytes(charset),
                (mark + CONSENTS.replace(",", delimiter)).getBytes(charset));

        assertThat(usual.out()).contains("Zoë Brontëworth (P0099)").contains("Anouk O'Wobble (P0003)");
        assertThat(saved.err()).isEmpty();
        assertThat(saved.out()).isEqualTo(usual.out());
        assertThat(saved.exit()).isEqualTo(1);
    }

    static Stream<Arguments> spoilt() {
        String row = "P0100,%s,Smallwood,,5,5Q,2016-03-14,no,,,\n";
        int last = (int) ROLL.lines().count() + 1;
        return Stream.of(
                Arguments.of(ROLL + row.formatted("\"Ada"), last, "quotation mark"),
                Arguments.of(ROLL + row.formatted("a".repeat(10 * 1024 * 1024)), last, "10,000 characters"),
                Arguments.of(ROLL + "P0099,Ada,Smallwood,,5,5Q,2016-03-14,no,,,\n", last, "The id P0099 stands twice"),
                Arguments.of(ROLL + "P0100,Ada\n", last, "fields"),
                Arguments.of(ROLL + row.formatted(""), last, "given_name"),
                Arguments.of(ROLL + row.formatted("Ada").replace("2016-03-14", "long ago"), last, "no date"),
                Arguments.of(ROLL + row.formatted("Ada").replace(",no,", ",perhaps,"), last, "neither yes nor no"),
                Arguments.of(ROLL.replace("do_not_identify", "do_not_identfy"), 1, "do_not_identify"),
                Arguments.of("", 0, "empty"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aSpoiltRollIsRefusedInItsLine(String roll, int line, String words) {
        Ran ran = check(roll.getBytes(StandardCharsets.UTF_8), CONSENTS.getBytes(StandardCharsets.UTF_8));

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        String place = line == 0 ? "roll.csv: " : "roll.csv:" + line + ": ";
        assertThat(ran.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error)
                        .contains(place)
                        .doesNotContain("Exception", "\tat ")
                        .hasSizeLessThanOrEqualTo(300));
        assertThat(ran.errors().getFirst()).contains(words);
    }

    @Test
    void aConsentThatCannotBeReadIsRefusedInItsLine() {
        int last = (int) CONSENTS.lines().count() + 1;
        Ran ran = check(
                ROLL.getBytes(StandardCharsets.UTF_8),
                (CONSENTS + "P0001,photo,any,perhaps,2026-09-02,,parent\n").getBytes(StandardCharsets.UTF_8));

        BadInputTest.assertClear(ran, "consents.csv", last, "perhaps");
    }
}
