package org.houserules.posts.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A line of a CSV file that a spreadsheet opens without taking any cell for a formula. */
final class CsvLine {
    private static final String FORMULAS = "=+-@\t\r";

    private CsvLine() {}

    static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String words) {
        boolean formula = !words.isEmpty() && FORMULAS.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
    }
}
