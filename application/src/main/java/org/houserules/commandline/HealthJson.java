package org.houserules.commandline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.health.HealthReport;
import org.houserules.health.findings.Finding;
import tools.jackson.core.JsonGenerator;

/** Reports of the health check as JSON: one document, or an array of them in their order. */
record HealthJson(List<HealthReport> reports) {
    void print(JsonGenerator json) {
        if (reports.size() == 1) {
            report(json, reports.getFirst());
            return;
        }
        json.writeStartArray();
        reports.forEach(report -> report(json, report));
        json.writeEndArray();
    }

    private static void report(JsonGenerator json, HealthReport report) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("file", report.document());
        json.writeStringProperty("title", report.title());
        word(json, "organisation", report.organisation());
        word(json, "dated", report.dated());
        word(json, "review_due", report.reviewDue());
        json.writeNumberProperty("clauses", report.clauses());
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind().word());
        json.writeStringProperty("what", finding.what());
        json.writeObjectPropertyStart("where");
        json.writeNumberProperty("line", finding.line());
        json.writeEndObject();
        json.writeStringProperty("quote", finding.quote());
        json.writeStringProperty("why", finding.grounds().says());
        json.writeStringProperty("source", finding.grounds().source());
        day(json, "in_force_from", finding.grounds().inForceFrom());
        day(json, "checked_on", finding.grounds().checked());
        json.writeEndObject();
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
        word(json, name, day.map(LocalDate::toString).orElse(""));
    }

    /** What the document does not say is null. */
    private static void word(JsonGenerator json, String name, String word) {
        if (word.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, word);
        }
    }
}
