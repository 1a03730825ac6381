package org.houserules.commandline;

import java.io.PrintWriter;
import java.util.List;
import org.houserules.policy.Citation.OfClause;
import org.houserules.policy.Citation.OfFloor;
import org.houserules.policy.Confirmation;
import org.houserules.policy.Finding;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Result;
import org.houserules.policy.Verdict;
import org.houserules.policy.Where;
import org.houserules.reading.Words;
import tools.jackson.core.JsonGenerator;

/** Verdicts as JSON: one object for one post, an array for several. */
record VerdictJson(PrintWriter out, boolean all) {
    void print(List<CheckedPost> checked) {
        JsonOut.print(out, json -> {
            if (checked.size() == 1) {
                verdict(json, checked.getFirst());
                return;
            }
            json.writeStartArray();
            checked.forEach(post -> verdict(json, post));
            json.writeEndArray();
        });
    }

    private void verdict(JsonGenerator json, CheckedPost post) {
        Verdict verdict = post.verdict();
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("file", post.file());
        json.writeStringProperty("verdict", Words.of(verdict.decision()));
        json.writeObjectPropertyStart("policy");
        json.writeStringProperty("id", verdict.policyId());
        json.writeStringProperty("version", verdict.policyVersion());
        json.writeEndObject();
        json.writeArrayPropertyStart("findings");
        verdict.findings().stream().filter(judged -> all || judged.stands()).forEach(judged -> finding(json, judged));
        json.writeEndArray();
        json.writeObjectPropertyStart("approval");
        JsonOut.words(json, "chain", verdict.chain().stream().map(Words::of).toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void finding(JsonGenerator json, JudgedFinding judged) {
        Finding finding = judged.finding();
        json.writeStartObject();
        json.writeStringProperty("control", judged.control());
        json.writeStringProperty("result", Words.of(finding.result()));
        json.writeStringProperty("effect", Words.of(judged.effect()));
        citation(json, judged);
        json.writeStringProperty("what", finding.what());
        where(json, finding.where());
        if (finding.result() != Result.MET) {
            json.writeStringProperty("mend", finding.mend());
            judged.confirmation().ifPresent(asked -> confirm(json, asked));
        }
        json.writeEndObject();
    }

    private static void citation(JsonGenerator json, JudgedFinding judged) {
        switch (judged.citation()) {
            case OfClause clause -> {
                json.writeObjectPropertyStart("clause");
                clause(json, clause);
            }
            case OfFloor floor -> {
                json.writeObjectPropertyStart("floor");
                json.writeStringProperty("rule", floor.rule());
                json.writeStringProperty("source", floor.source());
            }
        }
        json.writeEndObject();
        if (!judged.alsoIn().isEmpty()) {
            json.writeArrayPropertyStart("also");
            judged.alsoIn().forEach(clause -> {
                json.writeStartObject();
                clause(json, clause);
                json.writeEndObject();
            });
            json.writeEndArray();
        }
    }

    private static void clause(JsonGenerator json, OfClause clause) {
        json.writeStringProperty("ref", clause.ref());
        json.writeStringProperty("says", clause.says());
    }

    private static void where(JsonGenerator json, Where where) {
        json.writeObjectPropertyStart("where");
        json.writeStringProperty("in", where.in());
        where.part().ifPresent(part -> json.writeStringProperty("part", part));
        where.span().ifPresent(span -> {
            json.writeNumberProperty("from", span.from());
            json.writeNumberProperty("to", span.to());
        });
        json.writeEndObject();
    }

    private static void confirm(JsonGenerator json, Confirmation asked) {
        json.writeObjectPropertyStart("confirm");
        json.writeStringProperty("token", asked.token());
        json.writeStringProperty("by", Words.of(asked.by()));
        json.writeEndObject();
    }
}
