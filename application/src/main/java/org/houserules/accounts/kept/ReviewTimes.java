package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.LocalTime;
import org.houserules.accounts.AccountChanged;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.Jobs;
import org.houserules.jobs.OneTimeJob;
import org.houserules.jobs.RecurringJob;
import org.houserules.people.StaffChanged;
import org.houserules.policy.PolicyAdopted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When accounts are reviewed: every night, and soon after something has changed that may matter. */
@Component
public class ReviewTimes {
    public static final String NIGHTLY = "review-accounts-nightly";

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    private final ReviewAccounts review;
    private final ObjectProvider<Jobs> jobs;
    private final Clock clock;
    private final OneTimeJob ofOne;
    private final OneTimeJob ofSchool;

    ReviewTimes(ReviewAccounts review, ObjectProvider<Jobs> jobs, Clock clock) {
        this.review = review;
        this.jobs = jobs;
        this.clock = clock;
        this.ofOne =
                new OneTimeJob("review-account", account -> owners().forEach(owner -> review.review(owner, account)));
        this.ofSchool = new OneTimeJob("review-accounts", review::review);
    }

    RecurringJob nightly() {
        return RecurringJob.daily(NIGHTLY, AT_NIGHT, () -> owners().forEach(review::review));
    }

    OneTimeJob ofOne() {
        return ofOne;
    }

    OneTimeJob ofSchool() {
        return ofSchool;
    }

    private static java.util.Set<Long> owners() {
        return OwnerScope.current().orElseThrow().owners();
    }

    @EventListener
    void on(AccountChanged changed) {
        jobs.getObject().ask(ofOne, changed.owner(), changed.account(), clock.instant());
    }

    /** Somebody is away, or leaves: it may concern every team. */
    @EventListener
    void on(StaffChanged changed) {
        jobs.getObject().ask(ofSchool, changed.owner(), changed.owner(), clock.instant());
    }

    @EventListener
    void on(PolicyAdopted adopted) {
        jobs.getObject().ask(ofSchool, adopted.owner(), adopted.owner(), clock.instant());
    }
}
