package org.houserules.accounts.requests.store;

import java.util.Map;
import org.houserules.accounts.requests.Answers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the database keeps them: an object of strings. */
final class AnswersJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    private AnswersJson() {}

    static String write(Answers answers) {
        return JSON.writeValueAsString(answers.byKey());
    }

    static Answers read(String kept) {
        return Answers.ofKeys(JSON.readValue(kept, STRINGS));
    }
}
