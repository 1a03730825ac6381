package org.houserules.guidance;

import java.util.Map;

/**
 * A fact that can change an answer.
 *
 * @param question in which a person is asked for it
 * @param values each with what a person reads; none for an age
 */
public record KnownFact(String key, String question, Map<String, String> values) {
    boolean takes(String value) {
        return key.equals(Facts.AGE) ? Ages.of(value).isPresent() : values.containsKey(value);
    }

    String howToWrite() {
        return key.equals(Facts.AGE)
                ? "a number of years, 13-14 or 18+"
                : "one of " + String.join(", ", values.keySet());
    }
}
