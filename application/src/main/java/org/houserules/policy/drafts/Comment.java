package org.houserules.policy.drafts;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says of a draft.
 *
 * @param clause id of the clause; empty where the whole is meant
 * @param by name of the person
 * @param settledBy name of the person; absent while it is open
 * @param answer what was said when it was settled; may be empty
 */
public record Comment(
        long id,
        long draft,
        String clause,
        String words,
        String by,
        Instant at,
        Optional<String> settledBy,
        Optional<Instant> settledAt,
        String answer) {
    public boolean isOpen() {
        return settledAt.isEmpty();
    }
}
