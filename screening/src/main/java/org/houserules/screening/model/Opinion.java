package org.houserules.screening.model;

import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.Urgency;

/** How probable one kind of harm is in a passage. */
public record Opinion(Numbers.Head head, double probability) {
    public TextKind kind() {
        return head.kind();
    }

    /** What it sounds like, for a teacher. */
    String words() {
        return switch (kind()) {
            case THREAT -> "a threat";
            case SEXUAL -> "sexual content";
            case ALLEGATION -> "an allegation";
            case PERSONAL_INFORMATION -> "personal information about somebody";
            case COMPLAINT -> "a complaint";
            case OPINION -> "somebody's opinion on a public matter";
            case POLITICAL -> "politics";
            default -> kind().key();
        };
    }

    public boolean isFinding() {
        return probability >= head.found();
    }

    public Urgency urgency() {
        boolean sure = probability >= head.soon();
        return switch (kind()) {
            case THREAT, SELF_HARM, GROOMING -> sure ? Urgency.NOW : Urgency.NORMAL;
            case COMPLAINT, OPINION, POLITICAL, SPAM -> Urgency.NORMAL;
            default -> sure ? Urgency.SOON : Urgency.NORMAL;
        };
    }

    /** A closer look may find that somebody has to look sooner. */
    boolean mayBecomeUrgent() {
        return switch (kind()) {
            case COMPLAINT, OPINION, POLITICAL, SPAM -> false;
            default -> !isFinding() || urgency() == Urgency.NORMAL;
        };
    }
}
