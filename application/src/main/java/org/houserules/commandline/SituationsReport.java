package org.houserules.commandline;

import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Which situations hold, for people and as JSON. */
record SituationsReport(List<RanSituation> ran) {
    void text(PrintWriter out) {
        ran.stream().filter(one -> !one.holds()).forEach(one -> {
            out.println(one.file() + ":" + one.line() + ": " + one.name());
            one.differences().forEach(difference -> out.println("    " + difference));
        });
        long failed = failed();
        out.println((ran.size() - failed) + " passed, " + failed + " failed");
    }

    void json(JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeNumberProperty("passed", ran.size() - failed());
        json.writeNumberProperty("failed", failed());
        json.writeArrayPropertyStart("situations");
        ran.forEach(one -> situation(json, one));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void situation(JsonGenerator json, RanSituation one) {
        json.writeStartObject();
        json.writeStringProperty("policy", one.policy());
        json.writeStringProperty("control", one.control());
        json.writeStringProperty("name", one.name());
        json.writeStringProperty("file", one.file());
        json.writeNumberProperty("line", one.line());
        json.writeBooleanProperty("holds", one.holds());
        JsonOut.words(json, "differences", one.differences());
        json.writeEndObject();
    }

    private long failed() {
        return ran.stream().filter(one -> !one.holds()).count();
    }
}
