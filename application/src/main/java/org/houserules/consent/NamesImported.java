package org.houserules.consent;

import java.time.Instant;
import java.util.Set;

/**
 * A roll brings pupils in, or calls some otherwise than before; published inside the transaction that brings it in. What
 * was written before may mean them.
 *
 * @param pupils keys of their rows
 * @param by who imported it
 */
public record NamesImported(long owner, Set<Long> pupils, long by, Instant at) {
    public NamesImported {
        pupils = Set.copyOf(pupils);
    }
}
