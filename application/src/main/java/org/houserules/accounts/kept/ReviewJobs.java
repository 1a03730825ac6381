package org.houserules.accounts.kept;

import org.houserules.jobs.OneTimeJob;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reviews as jobs. */
@Configuration(proxyBeanMethods = false)
class ReviewJobs {
    @Bean
    static RecurringJob reviewAccountsNightly(ReviewTimes times) {
        return times.nightly();
    }

    @Bean
    static OneTimeJob reviewAccount(ReviewTimes times) {
        return times.ofOne();
    }

    @Bean
    static OneTimeJob reviewAccountsOfSchool(ReviewTimes times) {
        return times.ofSchool();
    }
}
