package org.houserules.consent;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody told the office that a pupil may not be used any more; published inside the transaction that records it.
 *
 * @param pupil key of the pupil's row
 * @param by who entered it
 */
public record ConsentWithdrawn(
        long owner, long pupil, Set<ConsentKind> kinds, ConsentPurpose purpose, long by, Instant at) {
    public ConsentWithdrawn {
        kinds = Set.copyOf(kinds);
    }
}
