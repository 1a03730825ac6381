package org.houserules.commandline;

import org.houserules.guidance.Answer;
import org.houserules.reading.Words;
import tools.jackson.core.JsonGenerator;

/** An answer as JSON. */
final class AnswerJson {
    private AnswerJson() {}

    static void write(JsonGenerator json, Answer answer) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeStringProperty("answer", Words.of(answer.reply()));
        json.writeStringProperty("says", answer.says());
        answer.topic().ifPresent(topic -> json.writeStringProperty("topic", topic));
        json.writeArrayPropertyStart("clauses");
        answer.clauses().forEach(clause -> pair(json, "ref", clause.ref(), "says", clause.says()));
        json.writeEndArray();
        json.writeArrayPropertyStart("needs");
        answer.needs().forEach(fact -> pair(json, "fact", fact.key(), "question", fact.question()));
        json.writeEndArray();
        json.writeArrayPropertyStart("next");
        answer.next().forEach(step -> pair(json, "do", step.key(), "label", step.label()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pair(JsonGenerator json, String one, String first, String two, String second) {
        json.writeStartObject();
        json.writeStringProperty(one, first);
        json.writeStringProperty(two, second);
        json.writeEndObject();
    }
}
