package org.houserules.audit;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The details of a row, as the database keeps them until they are erased.
 *
 * @param salt of this row alone, so that nobody who holds the key guesses erased details from their digest
 */
record Payload(String json, String salt) {
    private static final int SALT = 16;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final JsonFactory FACTORY = new JsonFactory();

    static Payload of(Map<String, String> details) {
        byte[] salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        return new Payload(json(details), Digest.of(salt).hex());
    }

    Digest digest(TrailKey key) {
        return key.seal(Canonical.of("payload").and(salt).and(json).bytes());
    }

    /** The details in what the database keeps. */
    static Map<String, String> read(String json) {
        Map<String, String> details = new TreeMap<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                details.put(name, parser.getString());
            }
        }
        return details;
    }

    private static String json(Map<String, String> details) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
            json.writeStartObject();
            new TreeMap<>(details).forEach((name, value) -> json.writeStringProperty(whole(name), whole(value)));
            json.writeEndObject();
        }
        return written.toString();
    }

    /** Without halves of characters, which the database would not keep as they are. */
    private static String whole(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
