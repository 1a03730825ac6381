package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of accounts' promises since they are official. */
public interface Keepings {
    /** Of all accounts of a school, in one statement. */
    Map<Long, Keeping> ofAll(long owner);

    Optional<Keeping> of(long owner, long account);

    /**
     * @param evaluationDue the day after the last evaluation, or the first day that was promised
     * @param stepsOpen of a closing that has begun and is not finished
     * @param moderated whether anybody is or was named to moderate it
     */
    record Keeping(
            Optional<LocalDate> evaluationDue,
            Optional<Integer> stepsOpen,
            List<AccessLeft> accessLeft,
            boolean moderated) {
        static final Keeping NOTHING = new Keeping(Optional.empty(), Optional.empty(), List.of(), false);
    }

    /** Somebody who can still get in on the platform and should not. @param left whether they have left the school */
    record AccessLeft(String name, String role, boolean left) {}
}
