package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.houserules.reading.AnyTable;

/** One row, read by our columns; what is wrong in it is told as it is found. */
record MappedRow(AnyTable.Row row, Map<ListColumn, Integer> places, ListColumn idColumn, Consumer<RowNote> notes) {
    private static final int QUOTED = 40;

    Optional<String> text(ListColumn column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < row.fields().size())
                .map(row.fields()::get)
                .filter(text -> !text.isEmpty());
    }

    /** What stands in a column that is none of ours. */
    Optional<String> at(int place) {
        return Optional.of(row.fields().get(place)).filter(text -> !text.isEmpty());
    }

    String required(ListColumn column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            error("'" + column.label() + "' is blank", "Fill it in.");
        }
        return text.orElse("");
    }

    Optional<LocalDate> day(ListColumn column) {
        Optional<String> text = text(column);
        Optional<LocalDate> day = text.flatMap(WrittenDay::read);
        if (text.isPresent() && day.isEmpty()) {
            error(
                    "'" + column.label() + "' is '" + quote(text.get()) + "', which is no date",
                    "Write a day as 24/11/2026 or 2026-11-24.");
        }
        return day;
    }

    /** Blank, or a day. */
    boolean isDay(ListColumn column) {
        return text(column).map(written -> WrittenDay.read(written).isPresent()).orElse(true);
    }

    boolean flag(ListColumn column) {
        return switch (Meanings.plain(text(column).orElse("no"))) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> {
                error(
                        "'" + column.label() + "' is '" + quote(text(column).orElse("")) + "', neither yes nor no",
                        "Write yes or no.");
                yield true;
            }
        };
    }

    List<String> several(ListColumn column) {
        return text(column).stream()
                .flatMap(names -> Stream.of(names.split("[;|]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    void error(String what, String mend) {
        notes.accept(RowNote.error(row.line(), id(), what, mend));
    }

    void warning(String what, String mend) {
        notes.accept(RowNote.warning(row.line(), id(), what, mend));
    }

    String id() {
        return text(idColumn).map(MappedRow::quote).orElse("");
    }

    static String quote(String words) {
        return words.length() <= QUOTED ? words : words.substring(0, QUOTED - 1) + "…";
    }
}
