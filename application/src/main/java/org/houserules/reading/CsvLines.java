package org.houserules.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table one by one, each with the line it begins in; rows of only blanks are passed over. */
final class CsvLines {
    private static final int LONGEST_FIELD = 10_000;
    private static final int MOST_ROWS = 1_000_000;
    /** A spreadsheet exports blank rows by the million; more than these only wear the reader out. */
    private static final int MOST_WITH_BLANKS = 2_000_000;

    private static final String TOO_LONG = "A field in the row that begins here is longer than 10,000 characters";
    private static final String SHORTEN = "Shorten it, or close the quotation mark that opens in this row.";
    private static final String TOO_FEW = "Add the missing fields, blank ones too.";
    private static final String TOO_MANY =
            "Take the extra fields out, or put a field that holds the delimiter in quotation marks.";

    private final Origin origin;
    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /** The fields of one row, and the line where it begins. */
    record Line(int number, List<String> fields) {
        boolean isBlank() {
            return fields.stream().allMatch(Blank::is);
        }
    }

    CsvLines(Reader text, char delimiter, Origin origin) {
        this.origin = origin;
        this.limit = new RowLimit(text);
        this.parser = parser(limit, delimiter);
        this.records = parser.iterator();
    }

    private static CSVParser parser(Reader text, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try {
            return CSVParser.builder().setReader(text).setFormat(format).get();
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** The next row that is not blank. */
    Optional<Line> next() throws Unusable {
        Optional<Line> line = any();
        while (line.isPresent() && line.get().isBlank()) {
            line = any();
        }
        return line;
    }

    /** All that follow the headings; one that does not fit them adds a fault and is left out. */
    List<CsvRow> rows(Headings headings) throws Unusable {
        List<CsvRow> rows = new ArrayList<>();
        int filled = 0;
        for (Optional<Line> line = next(); line.isPresent(); line = next()) {
            if (++filled > MOST_ROWS) {
                throw tooMany(line.get().number());
            }
            if (fits(line.get(), headings)) {
                rows.add(new CsvRow(origin, headings, line.get()));
            }
        }
        return rows;
    }

    private Optional<Line> any() throws Unusable {
        int number = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
        if (parser.getRecordNumber() > MOST_WITH_BLANKS) {
            throw tooMany(number);
        }
        try {
            limit.rowBegins();
            return records.hasNext()
                    ? Optional.of(new Line(number, records.next().toList()))
                    : Optional.empty();
        } catch (UncheckedIOException broken) {
            throw broken.getCause() instanceof RowLimit.TooLong ? tooLong(number) : unclosed(number);
        }
    }

    private Unusable tooLong(int number) {
        return origin.stop(
                number,
                "The row that begins here runs on for more than 1,000,000 characters",
                "Close the quotation mark that opens in it, or shorten its fields to 10,000 characters.");
    }

    private Unusable tooMany(int number) {
        return origin.stop(number, "The table has more than 1,000,000 rows", "Split it, or take blank rows out.");
    }

    private Unusable unclosed(int number) {
        return origin.stop(
                number,
                "A quotation mark in the row that begins here is not closed where its field ends",
                "Close it, and write a quotation mark inside a field twice.");
    }

    private boolean fits(Line line, Headings headings) {
        int width = line.fields().size();
        if (width != headings.width()) {
            String what = "The row has " + width + " fields, but there are " + headings.width() + " headings";
            origin.fault(line.number(), what, width < headings.width() ? TOO_FEW : TOO_MANY);
            return false;
        }
        return isShort(line);
    }

    private boolean isShort(Line line) {
        boolean tooLong = line.fields().stream().anyMatch(field -> field.length() > LONGEST_FIELD);
        if (tooLong) {
            origin.fault(line.number(), TOO_LONG, SHORTEN);
        }
        return !tooLong;
    }
}
