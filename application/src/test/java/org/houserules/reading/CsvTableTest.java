package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static final List<String> REQUIRED = List.of("id", "given_name");
    private static final List<String> OPTIONAL = List.of("do_not_identify");

    private final Faults faults = new Faults();

    @Test
    void aTableIsReadByColumn() {
        CsvTable table = read("Id, Given Name,DO-NOT-IDENTIFY\nP1,\"Zoe \"\"Z\"\"\",yes\nP2, Bo ,\n");

        assertThat(table.file()).isEqualTo("roll.csv");
        assertThat(table.has("do_not_identify")).isTrue();
        assertThat(table.rows())
                .extracting(row -> row.text("given_name").orElse(""))
                .containsExactly("Zoe \"Z\"", "Bo");
        assertThat(table.rows().getFirst().flag("do_not_identify")).contains(true);
        assertThat(table.rows().getLast().flag("do_not_identify")).isEmpty();
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void anOptionalColumnMayBeAbsent() {
        CsvTable table = read("given_name,id\nZoe,P1\n");

        assertThat(table.has("do_not_identify")).isFalse();
        assertThat(table.rows().getFirst().text("do_not_identify")).isEmpty();
        assertThat(table.rows().getFirst().text("id")).contains("P1");
    }

    @Test
    void aColumnThatWasNeverNamedIsAMistakeInTheCode() {
        CsvTable table = read("id,given_name\nP1,Zoe\n");

        assertThatThrownBy(() -> table.has("do_not_identfy")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.rows().getFirst().text("Id")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rowsKnowTheLineTheyBeginIn(String end) {
        String text =
                "\n\nid,given_name\nP1,Zoe\n\n,\n \t,\" \"\nP2,\"one\ntwo\n\nfour\"\nP3,Bo\nP4,X".replace("\n", end);

        assertThat(read(text).rows()).extracting(CsvRow::line).containsExactly(4, 8, 12, 13);
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theDelimiterIsRecognisedFromTheHeadings(String delimiter) {
        String text = "\n\"id\"¦given_name¦do_not_identify\nP1¦\"a,b;c\td|e\"¦no\n".replace("¦", delimiter);

        assertThat(read(text).rows().getFirst().text("given_name")).contains("a,b;c\td|e");
    }

    @Test
    void delimitersInsideQuotedHeadingsDoNotCount() {
        assertThat(faultsOf("\"id,,,,,,\";given_name\nP1;Zoe\n"))
                .extracting(Fault::what)
                .containsExactly("The heading 'id,,,,,,' is not known", "The column 'id' is missing");
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, ""),
                Arguments.of(StandardCharsets.UTF_8, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16LE, ""),
                Arguments.of(StandardCharsets.UTF_16LE, "\uFEFF"),
                Arguments.of(StandardCharsets.UTF_16BE, ""),
                Arguments.of(StandardCharsets.UTF_16BE, "\uFEFF"),
                Arguments.of(Charset.forName("windows-1252"), ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void theEncodingIsRecognised(Charset charset, String mark) throws Exception {
        byte[] bytes = (mark + "id,given_name\nP1,Zoë O’Neill\n").getBytes(charset);

        CsvTable table = CsvTable.parse("roll.csv", bytes, REQUIRED, OPTIONAL, faults);

        assertThat(table.rows().getFirst().text("given_name")).contains("Zoë O’Neill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-x", "@cmd", "=HYPERLINK(\"\"x\"\")", "#note"})
    void aFormulaIsPlainText(String formula) {
        CsvTable table = read("id,given_name\n\"" + formula + "\",Zoe\n");

        assertThat(table.rows().getFirst().text("id")).contains(formula.replace("\"\"", "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "\\n\\n                           ¦ 0 ¦ The file is empty",
                "id,given_name,id\\n              ¦ 1 ¦ The heading 'id' stands there twice",
                "id,given_name, ID \\n            ¦ 1 ¦ The heading 'id' stands there twice",
                "\\nid,,given_name\\n             ¦ 2 ¦ Heading 2 is blank",
                "id,given_name,\\n                ¦ 1 ¦ Heading 3 is blank",
                "id,given_name,do_not_identfy\\n  ¦ 1 ¦ The heading 'do_not_identfy' is not known",
                "id\\nP1\\n                       ¦ 1 ¦ The column 'given_name' is missing",
                "id,given_name\\nP1\\n            ¦ 2 ¦ The row has 1 fields, but there are 2 headings",
                "id,given_name\\nP1,a\\nP2,b,c\\n ¦ 3 ¦ The row has 3 fields, but there are 2 headings",
                "id,given_name,do_not_identify\\nP1,a\\n ¦ 2 ¦ The row has 2 fields, but there are 3 headings",
                "id,given_name\\nP1,a\\nP2,\"b\\nP3,c\\n ¦ 3 ¦ A quotation mark in the row that begins here is not closed where its field ends",
                "id,given_name\\nP1,\"a\\nP2,\"b\"\\n ¦ 2 ¦ A quotation mark in the row that begins here is not closed where its field ends",
                "id,given_name\\nP1,\"a\" b\\n     ¦ 2 ¦ A quotation mark in the row that begins here is not closed where its field ends",
                "\"id,given_name\\nP1,a\\n        ¦ 1 ¦ A quotation mark in the row that begins here is not closed where its field ends",
            })
    void whatIsWrongIsToldWithItsLine(String text, int line, String what) {
        assertThat(faultsOf(text.replace("\\n", "\n"))).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("roll.csv");
            assertThat(fault.what()).isEqualTo(what);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.mend()).isNotBlank();
        });
    }

    @Test
    void aMissingColumnIsToldWithWhatWasFound() {
        assertThat(faultsOf("pupil,do not identify\nP1,yes\n"))
                .extracting(Fault::inOneLine)
                .containsExactly(
                        "roll.csv:1: The heading 'pupil' is not known. Take the column out, or rename it.",
                        "roll.csv:1: The column 'id' is missing. "
                                + "Add it to the line of headings; found: pupil, do_not_identify.",
                        "roll.csv:1: The column 'given_name' is missing. "
                                + "Add it to the line of headings; found: pupil, do_not_identify.");
    }

    @Test
    void everyRowIsReportedAndTheGoodOnesAreRead() {
        CsvTable table = read("id,given_name\nP1\nP2,Bo\nP3,a,b\n\"P4\n\",x,y\n");

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(3);
        assertThat(faults.list()).extracting(Fault::line).containsExactly(2, 4, 5);
    }

    @Test
    void aFieldOfTenThousandCharactersIsReadAndALongerOneIsNot() {
        assertThat(faultsOf("id,given_name\nP1," + "a".repeat(10_000) + "\n")).isEmpty();
        assertThat(faultsOf("id,given_name\nP1,Zoe\n\nP2," + "a".repeat(10_001) + "\n"))
                .extracting(Fault::inOneLine)
                .containsExactly("roll.csv:4: A field in the row that begins here is longer than 10,000 characters. "
                        + "Shorten it, or close the quotation mark that opens in this row.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void aFieldOfTenMegabytesIsToldWithTheLineOfItsRow(String quote) {
        assertThat(faultsOf("id,given_name\nP1,Zoe\nP2," + quote + "a".repeat(10_000_000)))
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly("3 The row that begins here runs on for more than 1,000,000 characters");
    }

    @Test
    void aMillionRowsAreReadAndMoreAreNot() {
        String million = "id\n" + "1\n".repeat(1_000_000);

        assertThat(Told.byCsv(million.getBytes(StandardCharsets.UTF_8), List.of("id"), List.of()))
                .isEmpty();
        assertThat(Told.byCsv((million + "1").getBytes(StandardCharsets.UTF_8), List.of("id"), List.of()))
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly("1000002 The table has more than 1,000,000 rows");
    }

    @Test
    void blankRowsWithoutEndAreNotReadToTheEnd() {
        assertThat(faultsOf("id,given_name\n" + ",\n".repeat(3_000_000)))
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly("2000002 The table has more than 1,000,000 rows");
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() {
        assertThat(Told.byCsv("id,given_name\r\nP1,a\0b\r\n".getBytes(StandardCharsets.UTF_8), REQUIRED, OPTIONAL))
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly("2 There are bytes here that are no text");
        assertThat(Told.byCsv(new byte[] {'i', 'd', '\n', (byte) 0x81}, REQUIRED, OPTIONAL))
                .extracting(Fault::line)
                .containsExactly(2);
        assertThat(Told.byCsv(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, REQUIRED, OPTIONAL))
                .extracting(Fault::line)
                .containsExactly(1);
        assertThat(Told.byCsv(new byte[0], REQUIRED, OPTIONAL))
                .extracting(Fault::what)
                .containsExactly("The file is empty");
    }

    @Test
    void aFileIsReadFromDisk(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("roll.csv"), "id,given_name\nP1,Zoe\n");

        assertThat(CsvTable.read(file, REQUIRED, OPTIONAL, faults).rows()).hasSize(1);
        assertThat(catchThrowableOfType(Unusable.class, () -> CsvTable.read(folder, REQUIRED, OPTIONAL, faults))
                        .faults())
                .extracting(Fault::what)
                .containsExactly("This is a folder, not a file");
    }

    private CsvTable read(String text) {
        return Told.csv(text, REQUIRED, OPTIONAL, faults);
    }

    private static List<Fault> faultsOf(String text) {
        return Told.byCsv(text.getBytes(StandardCharsets.UTF_8), REQUIRED, OPTIONAL);
    }
}
