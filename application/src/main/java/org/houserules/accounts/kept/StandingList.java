package org.houserules.accounts.kept;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.database.Reading;
import org.houserules.platforms.Platform;

/** Accounts with how they stand: one row each, one statement a page. */
public interface StandingList {
    /** What is worst of each account that something stands against; without a policy nobody is asked for every account. */
    Reading<Against> against(long owner, long person, boolean all, int most);

    /** Accounts that are official or being closed, of all schools in the scope, the worst first. */
    Found find(Search search);

    record Against(long account, String name, Matter worst) {}

    /**
     * @param state absent: any
     * @param notReviewed only those of which nothing is known that counts today
     * @param from how many to leave out
     */
    record Search(
            List<Long> owners,
            Optional<Long> school,
            Optional<Platform> platform,
            Optional<Kind> state,
            boolean notReviewed,
            int from,
            int most) {}

    /** @param count of all that match */
    record Found(List<Line> lines, int count) {}

    /** @param standing absent where it was never reviewed */
    record Line(long account, long owner, String school, String name, Platform platform, Optional<Standing> standing) {}
}
