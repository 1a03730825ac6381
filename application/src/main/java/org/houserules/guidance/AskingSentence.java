package org.houserules.guidance;

import java.util.Arrays;
import java.util.Optional;

/** The sentence of a question that asks, behind those that tell how it came. */
final class AskingSentence {
    private static final String BETWEEN = "(?<=[.!?])\\s+";

    private AskingSentence() {}

    /** The last that ends with a question mark; empty where there is none, or nothing else. */
    static Optional<String> in(String question) {
        String[] sentences = question.strip().split(BETWEEN);
        return Arrays.stream(sentences)
                .filter(sentence -> sentences.length > 1 && sentence.endsWith("?"))
                .reduce((one, later) -> later);
    }
}
