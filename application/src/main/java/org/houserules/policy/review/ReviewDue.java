package org.houserules.policy.review;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.policy.Adoption;
import org.houserules.policy.PartialDate;
import org.houserules.policy.Policy;

/**
 * By when a policy is to be looked at again.
 *
 * @param day the last one that is in time
 * @param why in words: the document says the day, or it follows from the cycle
 */
public record ReviewDue(LocalDate day, String why) {

    /** Empty where the document says neither day nor cycle that can be understood. */
    static Optional<ReviewDue> of(Policy<?> policy, Adoption adoption) {
        Optional<ReviewDue> dated =
                policy.review().due().map(due -> new ReviewDue(due.lastDay(), "The policy says so."));
        return dated.or(() -> policy.review()
                .cycle()
                .flatMap(words -> ReviewCycle.of(words)
                        .map(cycle -> new ReviewDue(
                                decided(policy, adoption).plus(cycle), "The policy says: " + words + "."))));
    }

    private static LocalDate decided(Policy<?> policy, Adoption adoption) {
        return adoption.formalities()
                .decidedOn()
                .or(() -> policy.adoptedOn().map(PartialDate::lastDay))
                .or(() -> policy.dated().map(PartialDate::lastDay))
                .orElse(adoption.what().on());
    }

    public boolean isOverdueOn(LocalDate today) {
        return day.isBefore(today);
    }
}
