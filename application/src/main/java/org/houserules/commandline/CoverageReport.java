package org.houserules.commandline;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.policy.Coverage;
import org.houserules.policy.Coverage.Carried;
import org.houserules.policy.Coverage.CoveredClause;
import org.houserules.policy.PartialDate;
import org.houserules.policy.Policy;
import org.houserules.reading.Words;
import tools.jackson.core.JsonGenerator;

/** The coverage of a policy, for people and as JSON. */
record CoverageReport(Policy<?> policy, Coverage coverage, LocalDate today) {

    void json(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("id", policy.id());
        json.writeStringProperty("version", policy.version());
        json.writeEndObject();
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("clauses", coverage.clauses().size());
        coverage.counts().forEach((carried, count) -> json.writeNumberProperty(Words.of(carried), count));
        json.writeNumberProperty("partly-to-come", coverage.partlyToCome());
        json.writeEndObject();
        json.writeArrayPropertyStart("clauses");
        coverage.clauses().forEach(clause -> clause(json, clause));
        json.writeEndArray();
        json.writeObjectPropertyStart("duties");
        json.writeNumberProperty("named", duties());
        JsonOut.words(json, "missing", coverage.dutiesMissing());
        JsonOut.words(json, "unknown", coverage.dutiesUnknown());
        json.writeEndObject();
        JsonOut.words(json, "remarks", remarks());
        json.writeEndObject();
    }

    private static void clause(JsonGenerator json, CoveredClause clause) {
        json.writeStartObject();
        json.writeStringProperty("id", clause.id());
        json.writeStringProperty("ref", clause.ref());
        JsonOut.words(json, "duties", clause.duties());
        json.writeStringProperty("carried", Words.of(clause.carried()));
        JsonOut.words(json, "by", clause.by());
        JsonOut.words(json, "to-come", clause.toCome());
        json.writeEndObject();
    }

    void text(PrintWriter out) {
        out.println(policy.title() + " of " + policy.organisation() + ", version " + policy.version());
        out.println();
        coverage.clauses().forEach(clause -> line(out, clause));
        out.println();
        out.println(coverage.clauses().size() + " clauses name " + duties() + " duties: "
                + coverage.counts().entrySet().stream()
                        .map(entry -> entry.getValue() + " " + words(entry.getKey()))
                        .collect(Collectors.joining(", "))
                + ". " + coverage.partlyToCome() + " of those carried today have a part still to come.");
        remarks().forEach(out::println);
        problem(out, "Duties that no clause names: ", coverage.dutiesMissing());
        problem(out, "Duties that are not in the register: ", coverage.dutiesUnknown());
    }

    private static void line(PrintWriter out, CoveredClause clause) {
        String by = String.join(", ", clause.by());
        String toCome = clause.toCome().isEmpty() ? "" : "to come: " + String.join(", ", clause.toCome());
        String carriers = by.isEmpty() || toCome.isEmpty() ? by + toCome : by + "; " + toCome;
        out.println("  %-12s %-34s %s"
                .formatted(
                        words(clause.carried()),
                        clause.ref() + (clause.duties().isEmpty() ? "" : " " + clause.duties()),
                        carriers));
    }

    private static void problem(PrintWriter out, String what, Set<String> duties) {
        if (!duties.isEmpty()) {
            out.println(what + String.join(", ", duties));
        }
    }

    private static String words(Carried carried) {
        return Words.of(carried).replace('-', ' ');
    }

    private long duties() {
        return coverage.clauses().stream()
                .flatMap(clause -> clause.duties().stream())
                .distinct()
                .count();
    }

    /** What the document leaves blank or has let pass. */
    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (policy.dated().isEmpty()) {
            remarks.add("The document bears no date.");
        }
        if (policy.adoptedOn().isEmpty()) {
            remarks.add("The document does not say on which day it was adopted.");
        }
        if (policy.review().due().isEmpty()) {
            remarks.add("The document does not say by which day it is to be reviewed.");
        }
        if (policy.review().isOverdueOn(today)) {
            remarks.add("Its review is overdue: it was due "
                    + policy.review().due().map(PartialDate::written).orElse("") + ".");
        }
        return remarks;
    }
}
