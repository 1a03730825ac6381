package org.houserules.acknowledgements;

import java.time.Instant;
import java.util.Optional;

/** What a school has settled itself of who reads its policy, and how long they have. */
public interface ReaderRules {
    /** Without a word of the school. */
    int USUAL_DAYS = 14;

    Optional<Rule> of(long owner);

    void keep(long owner, Rule rule, long by, Instant at);

    /** @param days to read it in */
    record Rule(Readers readers, int days) {}
}
