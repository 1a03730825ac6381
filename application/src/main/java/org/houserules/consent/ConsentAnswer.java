package org.houserules.consent;

/** What was answered, from the most permissive to the strictest; on one day the strictest counts. */
public enum ConsentAnswer {
    GIVEN,
    REQUESTED,
    REFUSED,
    OBJECTED,
    WITHDRAWN;

    public boolean denies() {
        return this == REFUSED || this == OBJECTED || this == WITHDRAWN;
    }
}
