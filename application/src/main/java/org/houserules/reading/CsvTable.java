package org.houserules.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A table with one line of headings, as spreadsheets and school systems export it. */
public final class CsvTable {
    private static final int MEGABYTES = 64;

    private final Origin origin;
    private final Headings headings;
    private final List<CsvRow> rows;

    private CsvTable(Origin origin, Headings headings, List<CsvRow> rows) {
        this.origin = origin;
        this.headings = headings;
        this.rows = List.copyOf(rows);
    }

    /**
     * Any heading beyond those named is refused, as a misspelt 'do_not_identify' must never be ignored. Headings are
     * compared trimmed and in any case, spaces and hyphens as underscores. A row that does not fit adds a fault and is
     * left out; what makes the whole table useless is thrown, with all that {@code faults} held before.
     */
    public static CsvTable read(Path file, List<String> required, List<String> optional, Faults faults)
            throws Unusable {
        Origin origin = new Origin(file.toString(), Path.of(""), faults);
        return table(origin, SourceFile.bytes(file, origin, MEGABYTES), Columns.of(required, optional));
    }

    public static CsvTable parse(String name, byte[] bytes, List<String> required, List<String> optional, Faults faults)
            throws Unusable {
        Origin origin = new Origin(name, Path.of(""), faults);
        SourceFile.refuseSize(bytes.length, origin, MEGABYTES);
        return table(origin, bytes, Columns.of(required, optional));
    }

    public List<CsvRow> rows() {
        return rows;
    }

    public String file() {
        return origin.file();
    }

    /** Whether the file has this column. */
    public boolean has(String column) {
        return headings.at(column).isPresent();
    }

    private static CsvTable table(Origin origin, byte[] bytes, Columns columns) throws Unusable {
        Encoding encoding = Encoding.ofSpreadsheet(bytes);
        refuseBadCharacters(bytes, encoding, origin);
        CsvLines lines = new CsvLines(encoding.reader(bytes), Delimiter.of(encoding.reader(bytes)), origin);
        Optional<CsvLines.Line> first = lines.next();
        if (first.isEmpty()) {
            throw origin.stop(
                    0,
                    "The file is empty",
                    "Begin with a line of headings: " + String.join(", ", columns.required()) + ".");
        }
        Headings headings = Headings.read(first.get(), columns, origin);
        return new CsvTable(origin, headings, lines.rows(headings));
    }

    private static void refuseBadCharacters(byte[] bytes, Encoding encoding, Origin origin) throws Unusable {
        Optional<BadCharacter> bad = BadCharacter.firstIn(bytes, encoding, BadCharacter::inTable);
        if (bad.isPresent()) {
            throw origin.stop(
                    bad.get().line(),
                    "There are bytes here that are no text",
                    "Export the table again as CSV (a workbook saved under another name is none).");
        }
    }
}
