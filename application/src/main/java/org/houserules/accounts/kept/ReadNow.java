package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.jobs.Jobs;
import org.houserules.jobs.OneTimeJob;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has an account's settings read now, while whoever asked goes on. */
@Service
public class ReadNow {
    /** After that whoever waits is told what is known, whatever the platform does. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final OneTimeJob reading;
    private final Clock clock;

    ReadNow(Jobs jobs, @Qualifier("readSettingsNow") OneTimeJob reading, Clock clock) {
        this.jobs = jobs;
        this.reading = reading;
        this.clock = clock;
    }

    /** @return the moment; what is tried then or later is what was asked for */
    @Transactional
    public Instant ask(OfficialAccount account) {
        Instant now = clock.instant();
        jobs.ask(reading, account.owner(), account.id(), now);
        return now;
    }

    /** @param asked milliseconds, as an address has them */
    public boolean isUnderWay(Optional<Instant> tried, String asked) {
        if (!asked.matches("\\d{1,15}")) {
            return false;
        }
        Instant when = Instant.ofEpochMilli(Long.parseLong(asked));
        Instant now = clock.instant();
        return !when.isAfter(now)
                && now.isBefore(when.plus(LONGEST_WAIT))
                && tried.filter(last -> last.toEpochMilli() >= when.toEpochMilli())
                        .isEmpty();
    }
}
