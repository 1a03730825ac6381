package org.houserules.policy.backtest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Erases at night the comments that old trials still show. */
@Component
class ForgetTried {
    static final String JOB = "tried-comments-forgotten";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 25);

    private final GivenComments comments;
    private final Clock clock;

    ForgetTried(GivenComments comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    @Bean
    static RecurringJob forgetTriedComments(ForgetTried forget) {
        return RecurringJob.daily(
                JOB, AT_NIGHT, () -> OwnerScope.current().orElseThrow().owners().forEach(forget::of));
    }

    void of(long owner) {
        comments.forgetOlder(owner, clock.instant().minus(KEPT));
    }
}
