package org.houserules.posts.publishing;

import java.time.Duration;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What publishing does by itself, owner by owner. */
@Configuration(proxyBeanMethods = false)
class PublishingRounds {
    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    @Bean
    static RecurringJob publishDueJob(PublishDue due) {
        return RecurringJob.every(OFTEN, "publish-due", due::round);
    }

    @Bean
    static RecurringJob removeDueJob(RemoveDue due) {
        return RecurringJob.every(OFTEN, "remove-due", due::round);
    }

    @Bean
    static RecurringJob reconcileDraftsJob(ReconcileDrafts reconcile) {
        return RecurringJob.every(SELDOM, "reconcile-drafts", reconcile::round);
    }
}
