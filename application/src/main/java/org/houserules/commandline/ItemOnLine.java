package org.houserules.commandline;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import org.houserules.screening.items.ItemFinding;
import org.houserules.screening.items.ItemScreened;
import org.houserules.screening.items.ItemScreening;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of JSON with an item, and the line of JSON that answers it. */
final class ItemOnLine {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder(FACTORY).build();
    private static final double THOUSANDTHS = 1000;

    private final ItemScreening screening;

    ItemOnLine(ItemScreening screening) {
        this.screening = screening;
    }

    /** @param read whether the line was an item */
    record Answer(String json, boolean read) {}

    /** Empty for an empty line. */
    Optional<Answer> answer(BoundedLines.Line line, long number) {
        if (isBlank(line)) {
            return Optional.empty();
        }
        if (!line.whole()) {
            return Optional.of(unread(JSON.nullNode(), number, "is longer than 1.5 MB"));
        }
        try {
            return Optional.of(answer(JSON.readTree(line.bytes()), number));
        } catch (JacksonException noJson) {
            return Optional.of(unread(JSON.nullNode(), number, "is not one JSON object"));
        }
    }

    private static boolean isBlank(BoundedLines.Line line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return line.whole();
    }

    private Answer answer(JsonNode item, long number) {
        JsonNode id = item.path("id");
        boolean named = id.isString() || id.isIntegralNumber();
        JsonNode known = named ? id : JSON.nullNode();
        if (!item.isObject()) {
            return unread(known, number, "is not one JSON object");
        }
        if (!named) {
            return unread(known, number, "has no id, which is a string or a whole number");
        }
        JsonNode text = item.path("text");
        return text.isString()
                ? new Answer(json(known, screening.screen(text.stringValue())), true)
                : unread(known, number, "has no text, which is a string");
    }

    private static Answer unread(JsonNode id, long number, String why) {
        return new Answer(json(id, ItemScreened.unread("Line " + number + " " + why + ".")), false);
    }

    private static String json(JsonNode id, ItemScreened screened) {
        StringWriter line = new StringWriter(256);
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeName("id");
            json.writeRawValue(id.toString());
            json.writeStringProperty("urgency", key(screened.urgency()));
            json.writeArrayPropertyStart("findings");
            screened.findings().forEach(finding -> write(json, finding));
            json.writeEndArray();
            screened.cannotTell().ifPresent(why -> json.writeStringProperty("cannotTell", why));
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, ItemFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind());
        json.writeNumberProperty("score", Math.round(finding.score() * THOUSANDTHS) / THOUSANDTHS);
        json.writeStringProperty("urgency", key(finding.urgency()));
        json.writeObjectPropertyStart("where");
        json.writeNumberProperty("from", finding.where().from());
        json.writeNumberProperty("to", finding.where().to());
        json.writeEndObject();
        json.writeStringProperty("what", finding.what());
        json.writeEndObject();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
