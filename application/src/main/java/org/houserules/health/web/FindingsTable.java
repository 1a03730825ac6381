package org.houserules.health.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.houserules.health.HealthReport;
import org.houserules.health.findings.Finding;

/** The findings for a spreadsheet. It stands in the page itself, as nothing is kept from which it could be fetched. */
final class FindingsTable {
    private static final String RISKY = "=+-@\t\r";
    private static final List<String> HEADINGS =
            List.of("kind", "what", "line", "quote", "why", "source", "in force from", "checked on");

    private FindingsTable() {}

    static String of(HealthReport report) {
        StringBuilder text = new StringBuilder("\uFEFF").append(row(HEADINGS));
        report.findings().forEach(finding -> text.append(row(cells(finding))));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.kind().word(),
                finding.what(),
                String.valueOf(finding.line()),
                finding.quote(),
                finding.grounds().says(),
                finding.grounds().source(),
                finding.grounds().inForceFrom().map(LocalDate::toString).orElse(""),
                finding.grounds().checked().map(LocalDate::toString).orElse(""));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(FindingsTable::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** No cell begins a formula. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && RISKY.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
