package org.houserules.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns that a table has, in their order. */
record Headings(Columns columns, Map<String, Integer> places, int width) {
    static Headings read(CsvLines.Line line, Columns columns, Origin origin) throws Unusable {
        int before = origin.faults().count();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> fields = line.fields();
        for (int i = 0; i < fields.size(); i++) {
            add(places, Columns.plain(fields.get(i)), i, line.number(), columns, origin);
        }
        refuseMissing(places, line.number(), columns, origin);
        if (origin.faults().count() > before) {
            origin.faults().throwIfAny();
        }
        return new Headings(columns, places, fields.size());
    }

    /** Asking for a column that the table was never said to have is a mistake in the code. */
    Optional<Integer> at(String column) {
        if (!columns.known().contains(column)) {
            throw new IllegalArgumentException("No such column was named: " + column);
        }
        return Optional.ofNullable(places.get(column));
    }

    private static void add(
            Map<String, Integer> places, String name, int at, int line, Columns columns, Origin origin) {
        if (name.isEmpty()) {
            origin.fault(line, "Heading " + (at + 1) + " is blank", "Name the column, or take it out.");
        } else if (places.putIfAbsent(name, at) != null) {
            String what = "The heading " + OneLine.quote(name) + " stands there twice";
            origin.fault(line, what, "Keep one of the two columns.");
        } else if (!columns.known().contains(name)) {
            origin.fault(line, "The heading " + OneLine.quote(name) + " is not known", mend(name, columns, origin));
        }
    }

    private static String mend(String name, Columns columns, Origin origin) {
        Optional<String> near = origin.faults().isFull() ? Optional.empty() : Words.nearest(name, columns.known());
        return near.map(word -> "Did you mean '" + word + "'?").orElse("Take the column out, or rename it.");
    }

    private static void refuseMissing(Map<String, Integer> places, int line, Columns columns, Origin origin) {
        String found = OneLine.of(String.join(", ", places.keySet()), 60);
        columns.required().stream()
                .filter(column -> !places.containsKey(column))
                .forEach(column -> origin.fault(
                        line,
                        "The column '" + column + "' is missing",
                        "Add it to the line of headings; found: " + found + "."));
    }
}
