package org.houserules.guidance;

import java.time.Instant;
import java.util.Optional;

/**
 * A question that somebody put to a person.
 *
 * @param asker the person's id; absent once it is forgotten who asked
 * @param askedBy a name, or "somebody"
 * @param answered empty while it waits
 */
public record KeptQuestion(
        long id, String words, Optional<Long> asker, String askedBy, Instant askedAt, Optional<Answered> answered) {
    /**
     * What the adviser said.
     *
     * @param sharedAs the question in words that everybody at the school may read; empty where the answer is for the asker alone
     */
    public record Answered(String words, String by, Instant at, Optional<String> sharedAs) {}

    public boolean waits() {
        return answered.isEmpty();
    }

    /** In the words that this person may read. */
    public String wordsFor(boolean askerOrAdviser) {
        return askerOrAdviser ? words : answered.flatMap(Answered::sharedAs).orElse("");
    }
}
