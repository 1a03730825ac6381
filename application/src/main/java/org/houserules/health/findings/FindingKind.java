package org.houserules.health.findings;

import java.util.Locale;

/** What may be wrong in a document, in the order in which it is told. */
public enum FindingKind {
    CONFLICTS_WITH_GUIDANCE("In conflict with today's guidance"),
    NOT_CONSENT("Called permission, and is none"),
    CONTRADICTION("Passages that contradict each other"),
    SUPERSEDED_LAW("Law that has been replaced"),
    WRONG_DATE("Acts with a wrong year"),
    OUTDATED_BODY("Bodies and guidance of the past"),
    GONE_PLATFORM("Platforms that are gone or renamed"),
    OVERDUE_REVIEW("Review overdue"),
    NO_REVIEW_DATE("No date of review"),
    NO_ADOPTION_DATE("No day of adoption"),
    MISSING_TOPIC("Topics that are missing");

    private final String heading;

    FindingKind(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** Whether the dated registers of law, guidance, bodies and platforms say it. */
    public boolean isOfARegister() {
        return switch (this) {
            case CONFLICTS_WITH_GUIDANCE, NOT_CONSENT, SUPERSEDED_LAW, OUTDATED_BODY, GONE_PLATFORM -> true;
            case CONTRADICTION, WRONG_DATE, OVERDUE_REVIEW, NO_REVIEW_DATE, NO_ADOPTION_DATE, MISSING_TOPIC -> false;
        };
    }

    /** As it is written for programs: superseded-law. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
