package org.houserules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One row of a table, read by column; blank fields count as absent, and what cannot be read adds a fault. */
public final class CsvRow {
    private final Origin origin;
    private final Headings headings;
    private final int line;
    private final List<String> fields;

    CsvRow(Origin origin, Headings headings, CsvLines.Line line) {
        this.origin = origin;
        this.headings = headings;
        this.line = line.number();
        this.fields = line.fields();
    }

    /** Where the row begins. */
    public int line() {
        return line;
    }

    public Optional<String> text(String column) {
        return headings.at(column).map(fields::get).map(Blank::strip).filter(text -> !text.isEmpty());
    }

    public String requiredText(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            fault(column, "'" + column + "' is blank", "Fill it in.");
        }
        return text.orElse("");
    }

    /** A day as 2026-11-24 or 24/11/2026. */
    public Optional<LocalDate> date(String column) {
        return written(column).flatMap(Written::britishDate);
    }

    public Optional<Boolean> flag(String column) {
        return written(column).flatMap(Written::flagOrFigure);
    }

    public <E extends Enum<E>> Optional<E> word(String column, Class<E> type) {
        return written(column).flatMap(written -> written.word(type));
    }

    /** At the row's line. */
    public void fault(String column, String what, String mend) {
        origin.fault(line, what, mend);
    }

    private Optional<Written> written(String column) {
        return text(column).map(text -> new Written(column, text, (what, mend) -> fault(column, what, mend)));
    }
}
