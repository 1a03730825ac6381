package org.houserules.pages;

import java.util.List;
import java.util.stream.Collectors;

/** A table to open in a spreadsheet, in which no cell is taken for a formula. */
public final class SafeCsv {
    /** Tells spreadsheets that the letters are in UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SafeCsv() {}

    public static String of(List<String> head, List<List<String>> rows) {
        StringBuilder csv = new StringBuilder(MARK).append(line(head));
        rows.forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
