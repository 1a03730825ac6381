package org.houserules.accounts.kept;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.Matter.Kind;

/**
 * How an account stood when it was reviewed last.
 *
 * @param policy digest of the policy it was judged under; empty where none was in force
 * @param matters alarms first, then by kind
 * @param breached findings that are breached, as the policy's controls said
 * @param drifted settings that are not as promised
 * @param coverLost the first day on which too few are here
 */
public record Standing(
        long account,
        Instant reviewed,
        String policy,
        List<Matter> matters,
        int breached,
        int cannotTell,
        int drifted,
        Optional<LocalDate> coverLost,
        Optional<LocalDate> evaluationDue,
        Optional<LocalDate> closureDue,
        Optional<LocalDate> lastPost) {
    /** What is older says nothing of today any more. */
    public static final Duration FRESH = Duration.ofHours(26);

    public static final String AS_PROMISED = "AS_PROMISED";

    public Standing {
        matters = matters.stream()
                .sorted(Comparator.comparing(Matter::alarm)
                        .reversed()
                        .thenComparing(Matter::kind)
                        .thenComparing(Matter::key))
                .toList();
    }

    public boolean isFreshAt(Instant now) {
        return reviewed.isAfter(now.minus(FRESH));
    }

    /** The worst kind of matter. */
    public Optional<Kind> worst() {
        return matters.stream().map(Matter::kind).findFirst();
    }

    public String state() {
        return worst().map(Kind::name).orElse(AS_PROMISED);
    }

    public List<Kind> kinds() {
        return matters.stream().map(Matter::kind).distinct().toList();
    }

    public List<Matter> alarms() {
        return matters.stream().filter(Matter::alarm).toList();
    }

    /** Whether it says the same, whenever it was reviewed. */
    public boolean saysTheSameAs(Standing other) {
        return matters.equals(other.matters)
                && policy.equals(other.policy)
                && breached == other.breached
                && cannotTell == other.cannotTell
                && evaluationDue.equals(other.evaluationDue)
                && closureDue.equals(other.closureDue)
                && lastPost.equals(other.lastPost);
    }
}
