package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvLinesTest {
    private static final String HEADINGS = "first¦second¦third";

    record Export(Charset charset, String mark, char delimiter, String lineEnd) {
        byte[] write(List<List<String>> rows) {
            String headings = HEADINGS.replace('¦', delimiter);
            String body = rows.stream().map(this::row).collect(Collectors.joining(lineEnd));
            return (mark + headings + lineEnd + body).getBytes(charset);
        }

        private String row(List<String> fields) {
            return fields.stream()
                    .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(String.valueOf(delimiter)));
        }
    }

    @Property
    void whatIsWrittenIsReadBackTheSame(@ForAll("exports") Export export, @ForAll("rows") List<List<String>> rows)
            throws Exception {
        List<List<String>> kept =
                rows.stream().filter(row -> !row.stream().allMatch(Blank::is)).toList();

        assertThat(read(export.write(rows))).isEqualTo(kept);
    }

    @Property
    void whatWindowsWritesIsReadBackTheSame(
            @ForAll("signs") char delimiter, @ForAll("westernRows") List<List<String>> rows) throws Exception {
        Export export = new Export(Charset.forName("windows-1252"), "", delimiter, "\r\n");
        List<List<String>> all = new ArrayList<>(rows);
        // A lone é is never valid UTF-8, so this says which of the two it is.
        all.add(List.of("é", "", ""));

        assertThat(read(export.write(all))).isEqualTo(all);
    }

    @Provide
    Arbitrary<Export> exports() {
        Arbitrary<Charset> charset =
                Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        return Combinators.combine(charset, Arbitraries.of("", "\uFEFF"), signs(), Arbitraries.of("\n", "\r\n", "\r"))
                // Without a mark UTF-16 is told by its zeros, which any text at all need not have.
                .as((set, mark, sign, end) ->
                        new Export(set, set == StandardCharsets.UTF_8 ? mark : "\uFEFF", sign, end));
    }

    @Provide
    Arbitrary<Character> signs() {
        return Arbitraries.of(',', ';', '\t', '|');
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> hard =
                Arbitraries.of("\"", ",", ";", "\t", "|", "\n", "\r\n", "\r", " ", "''", "=1", "🎉", "é");
        Arbitrary<String> any = Arbitraries.strings()
                .excludeChars('\0')
                .filter(text ->
                        BadCharacter.firstIn(text, BadCharacter::inTable).isEmpty());
        return Arbitraries.oneOf(hard, any)
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts))
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<String>>> westernRows() {
        Arbitrary<String> western = Arbitraries.strings().withChars("aZ9 \",;\t|\n\réüßñ£€’“”—");
        return western.map(text -> "x" + text).list().ofSize(3).list().ofMaxSize(6);
    }

    private static List<List<String>> read(byte[] bytes) throws Unusable {
        Encoding encoding = Encoding.ofSpreadsheet(bytes);
        Reader text = encoding.reader(bytes);
        Origin origin = new Origin("export.csv", Path.of(""), new Faults());
        CsvLines lines = new CsvLines(text, Delimiter.of(encoding.reader(bytes)), origin);
        List<List<String>> rows = new ArrayList<>();
        for (Optional<CsvLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            rows.add(line.get().fields());
        }
        return rows.subList(1, rows.size());
    }
}
