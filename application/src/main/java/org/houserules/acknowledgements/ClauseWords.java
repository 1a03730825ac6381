package org.houserules.acknowledgements;

import java.util.stream.Collectors;
import org.houserules.policy.Clause;
import org.houserules.reading.Words;

/** A clause as its readers see it. */
final class ClauseWords {
    private ClauseWords() {}

    /** "Staff, governors – must not". */
    static String whom(Clause<?> clause) {
        String audience = clause.audience().stream().map(Words::of).collect(Collectors.joining(", "));
        return audience + " – " + Words.of(clause.force()).replace('-', ' ');
    }
}
