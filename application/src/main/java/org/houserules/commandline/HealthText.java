package org.houserules.commandline;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.houserules.health.HealthReport;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Grounds;

/** A report of the health check for people. */
record HealthText(PrintWriter out) {
    private static final int LONGEST = 160;
    private static final int MOST_LINES = 20;

    void print(HealthReport report) {
        out.println(report.document() + ": " + report.title()
                + (report.organisation().isEmpty() ? "" : ", " + report.organisation()));
        out.println("Dated " + or(report.dated(), "nowhere") + ", review due " + or(report.reviewDue(), "nowhere said")
                + ", " + report.clauses() + " clauses. "
                + (report.isWell() ? "Nothing found." : report.findings().size() + " findings."));
        report.byKind().forEach((kind, findings) -> {
            out.println();
            out.println(kind.heading());
            findings.stream()
                    .collect(Collectors.groupingBy(Finding::what, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(this::same);
        });
        out.println();
    }

    /** What is found again and again is told once, with all its lines. */
    private void same(List<Finding> findings) {
        finding(findings.getFirst());
        String others = findings.stream()
                .skip(1)
                .limit(MOST_LINES)
                .map(finding -> String.valueOf(finding.line()))
                .collect(Collectors.joining(", "));
        int left = findings.size() - 1 - MOST_LINES;
        if (!others.isEmpty()) {
            out.println("    Also in line " + others + (left > 0 ? " and " + left + " more" : "") + ".");
        }
    }

    private void finding(Finding finding) {
        out.println("  Line " + finding.line() + ": " + finding.what());
        out.println("    \"" + cut(finding.quote()) + "\"");
        Grounds grounds = finding.grounds();
        out.println("    " + grounds.says());
        out.println("    Source: " + grounds.source()
                + grounds.inForceFrom().map(day -> "; in force from " + day).orElse("")
                + "; "
                + grounds.checked()
                        .map(LocalDate::toString)
                        .map(day -> "checked on " + day)
                        .orElse("not checked yet") + ".");
    }

    private static String or(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }

    private static String cut(String quote) {
        return quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST) + "…";
    }
}
