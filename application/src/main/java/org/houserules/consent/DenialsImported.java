package org.houserules.consent;

import java.time.Instant;
import java.util.Set;

/**
 * A list says no to something, or marks somebody; published inside the transaction that brings it in. Whether a use is
 * denied now says the {@link RollInForce}: a later yes may stand beside the no.
 *
 * @param pupils keys of the pupils' rows
 * @param by who imported it
 */
public record DenialsImported(long owner, Set<Long> pupils, long by, Instant at) {
    public DenialsImported {
        pupils = Set.copyOf(pupils);
    }
}
