package org.houserules.health.understanding;

import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.Line;

/** A date that the document gives of itself. */
public record DatedFact(Kind kind, FoundDate date, Line line, String quote) {
    /** What happened, or is to happen, on it. */
    public enum Kind {
        NEXT_REVIEW,
        LAST_REVIEW,
        APPROVED,
        SIGNED,
        ISSUED,
        IN_FORCE,
        /** A row of a history of versions. */
        EARLIER_VERSION,
        /** Of the policy that this one replaces. */
        REPLACED
    }
}
