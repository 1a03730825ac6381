package org.houserules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.policy.Citation.OfClause;

/** How confirmations settle findings, and how findings of the same fact become one. */
final class Settling {
    private Settling() {}

    static Finding settle(Finding finding, Optional<Confirmation> confirmation, Set<String> confirmed) {
        return confirmation
                .filter(asked -> finding.result() != Result.MET && finding.confirmable())
                .filter(asked -> isAmong(confirmed, asked, finding))
                .map(asked -> finding.confirmed(asked.exactly(finding)))
                .orElse(finding);
    }

    /** A token alone settles its kind; what is kept with a print settles what was seen. */
    private static boolean isAmong(Set<String> confirmed, Confirmation asked, Finding finding) {
        return confirmed.contains(asked.token())
                || confirmed.contains(asked.exactly(finding))
                || confirmed.contains(
                        Confirmation.roughly(asked.token(), finding.where().in(), finding.what()));
    }

    /** What only a person can settle asks for confirmation where it would stop. */
    static Effect effect(Finding finding, Effect bound) {
        return finding.confirmable() && bound == Effect.STOP ? Effect.CONFIRM : bound;
    }

    static Optional<Confirmation> asks(Finding finding, Optional<Confirmation> confirmation) {
        return finding.confirmable() ? confirmation : Optional.empty();
    }

    static JudgedFinding together(JudgedFinding first, JudgedFinding second) {
        JudgedFinding stricter = first.effect().compareTo(second.effect()) >= 0 ? first : second;
        JudgedFinding cited = first.citation() instanceof OfClause ? first : second;
        List<OfClause> also = new ArrayList<>(first.alsoIn());
        boolean another = cited == first && !second.citation().equals(first.citation());
        if (another && second.citation() instanceof OfClause clause && !also.contains(clause)) {
            also.add(clause);
        }
        return new JudgedFinding(
                first.control(),
                stricter.finding(),
                stricter.effect(),
                cited.citation(),
                List.copyOf(also),
                stricter.confirmation());
    }
}
