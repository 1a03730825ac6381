package org.houserules.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets pictures that were looked out for long enough: a pupil in them has left by then. */
@Component
class ForgetWatched {
    private static final int YEARS = 7;
    private static final int YEARS_OFF = 1;
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    private final WatchedPictures watched;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ForgetWatched(WatchedPictures watched, TransactionTemplate transactions, Clock clock) {
        this.watched = watched;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    static RecurringJob forgetWatchedPictures(ForgetWatched forgetting) {
        return RecurringJob.daily("watched-pictures-forgotten", AT_NIGHT, forgetting::ofOwner);
    }

    void ofOwner() {
        transactions.executeWithoutResult(status -> watched.forget(yearsAgo(YEARS), yearsAgo(YEARS_OFF)));
    }

    private Instant yearsAgo(int years) {
        return ZonedDateTime.now(clock).minusYears(years).toInstant();
    }
}
