package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was promised of accounts when they were asked for, and what came of it since. */
public interface Promises {
    /** Of all accounts of a school, in one statement. */
    Map<Long, Promise> ofAll(long owner);

    Optional<Promise> of(long owner, long account);

    /** Says when an account is evaluated, and by what. */
    void evaluate(long owner, long account, Optional<LocalDate> due, String success);

    /**
     * @param postsEvery days
     * @param evaluationDue the day after the last evaluation, or the first day that was promised
     * @param success by what it is judged whether the account works
     * @param stepsOpen of a closing that has begun and is not finished
     */
    record Promise(
            Optional<Integer> postsEvery,
            Optional<LocalDate> evaluationDue,
            String success,
            Optional<LocalDate> closes,
            Optional<Long> request,
            Optional<Integer> stepsOpen,
            List<AccessLeft> accessLeft) {}

    /** Somebody who can still get in on the platform and should not. @param left whether they have left the school */
    record AccessLeft(String name, String role, boolean left) {}
}
