package org.houserules.posts.publishing;

import java.time.Duration;
import java.util.function.LongConsumer;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What publishing does by itself. One school's slow website does not hold up the others: each round has a thread of its own. */
@Configuration(proxyBeanMethods = false)
class PublishingRounds {
    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    @Bean
    static RecurringJob publishDueJob(Nudge nudge) {
        return RecurringJob.every(OFTEN, "publish-due", () -> forOwner(nudge::publishing));
    }

    @Bean
    static RecurringJob removeDueJob(Nudge nudge) {
        return RecurringJob.every(OFTEN, "remove-due", () -> forOwner(nudge::takingDown));
    }

    @Bean
    static RecurringJob reconcileDraftsJob(ReconcileDrafts reconcile) {
        return RecurringJob.every(SELDOM, "reconcile-drafts", reconcile::round);
    }

    private static void forOwner(LongConsumer round) {
        OwnerScope.current().orElseThrow().owners().forEach(round::accept);
    }
}
