package org.houserules.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table whose headings are not known beforehand, for a person to say what they mean.
 *
 * @param headings each of them once; a blank one is called by its place, and a second of the same name too
 */
public record AnyTable(List<String> headings, List<Row> rows) {
    public static final int MOST_MEGABYTES = 10;
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_HEADINGS = 200;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_FIELD = 2_000;

    /**
     * A row as it stands there, blanks at the ends of its fields taken off.
     *
     * @param line where it begins
     * @param broken why it cannot be read; its fields are then none
     */
    public record Row(int line, List<String> fields, Optional<String> broken) {}

    /** What makes the whole table useless is thrown; a row that does not fit its headings says so itself. */
    public static AnyTable parse(String name, byte[] bytes) throws Unusable {
        Origin origin = new Origin(name, Path.of(""), new Faults());
        SourceFile.refuseSize(bytes.length, origin, MOST_MEGABYTES);
        Encoding encoding = Encoding.ofSpreadsheet(bytes);
        if (BadCharacter.firstIn(bytes, encoding, BadCharacter::inTable).isPresent()) {
            throw origin.stop(
                    0,
                    "There are bytes in it that are no text",
                    "Export the list again as CSV (a workbook saved under another name is none).");
        }
        CsvLines lines = new CsvLines(encoding.reader(bytes), Delimiter.of(encoding.reader(bytes)), origin);
        Optional<CsvLines.Line> first = headings(lines);
        if (first.isEmpty() || first.get().fields().size() > MOST_HEADINGS) {
            throw origin.stop(0, "It does not begin with a line of headings", "Put one there, with 2 to 200 columns.");
        }
        List<String> headings = headings(first.get().fields());
        List<Row> rows = rows(lines, headings.size(), origin);
        if (rows.isEmpty()) {
            throw origin.stop(
                    0, "There is nothing below its headings", "Export the list again and look whether it has rows.");
        }
        return new AnyTable(headings, rows);
    }

    /** The first line; spreadsheets put one before it that names the sign between the fields. */
    private static Optional<CsvLines.Line> headings(CsvLines lines) throws Unusable {
        Optional<CsvLines.Line> first = lines.next();
        boolean namesTheSign = first.filter(line -> line.fields().size() <= 2)
                .filter(line -> line.fields().getFirst().strip().startsWith("sep="))
                .isPresent();
        return namesTheSign ? lines.next() : first;
    }

    private static List<Row> rows(CsvLines lines, int width, Origin origin) throws Unusable {
        List<Row> rows = new ArrayList<>();
        for (Optional<CsvLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (rows.size() == MOST_ROWS) {
                throw origin.stop(0, "It has more than 100,000 rows", "Split it, or take old rows out.");
            }
            rows.add(row(line.get(), width));
        }
        return List.copyOf(rows);
    }

    private static Row row(CsvLines.Line line, int width) {
        int found = line.fields().size();
        if (found != width) {
            String what = "The row has " + found + " fields, but there are " + width + " headings";
            return new Row(line.number(), List.of(), Optional.of(what));
        }
        if (line.fields().stream().anyMatch(field -> field.length() > LONGEST_FIELD)) {
            return new Row(line.number(), List.of(), Optional.of("A field is longer than 2,000 characters"));
        }
        return new Row(line.number(), line.fields().stream().map(Blank::strip).toList(), Optional.empty());
    }

    private static List<String> headings(List<String> written) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> headings = new ArrayList<>();
        for (String field : written) {
            String clean = OneLine.of(Blank.strip(field), LONGEST_HEADING);
            String name = clean.isEmpty() ? "Column " + (headings.size() + 1) : clean;
            boolean again = seen.merge(name, 1, Integer::sum) > 1;
            headings.add(again ? name + " (column " + (headings.size() + 1) + ")" : name);
        }
        return List.copyOf(headings);
    }
}
