package org.houserules.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.jobs.RecurringJob;
import org.houserules.mail.OutboxMail.Leased;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Sends what waits, one mail after the other and never inside a transaction; tries again for three days. */
@Component
class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final Duration LONGEST = Duration.ofDays(3);
    private static final int MOST_AT_ONCE = 200;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private final OutboxMail outbox;
    private final Postman postman;
    private final Clock clock;

    SendMail(OutboxMail outbox, Postman postman, Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.clock = clock;
    }

    @Bean
    static RecurringJob mail(SendMail sending) {
        return RecurringJob.every(Duration.ofMinutes(1), "mail", sending::waiting);
    }

    /** Of the owner in whose scope this runs. After a failure the rest waits: the server is likely to be away. */
    void waiting() {
        boolean goOn = outbox.isOn();
        for (int sent = 0; goOn && sent < MOST_AT_ONCE; sent++) {
            Optional<Leased> next = outbox.take();
            goOn = next.isPresent() && ended(next.get());
        }
    }

    private boolean ended(Leased mail) {
        if (clock.instant().isAfter(mail.askedAt().plus(LONGEST))) {
            outbox.ended(mail, "EXPIRED", "could not be sent within three days");
            return true;
        }
        try {
            postman.carry(mail);
            outbox.ended(mail, "SENT", "");
            return true;
        } catch (Postman.NoSuchAddress refused) {
            outbox.ended(mail, "REFUSED", String.valueOf(refused.getMessage()));
            return true;
        } catch (Postman.NotNow failed) {
            LOG.warn("Mail {} was not sent, attempt {}: {}", mail.id(), mail.attempts(), failed.getMessage());
            outbox.again(mail, next(mail), String.valueOf(failed.getMessage()));
            return false;
        }
    }

    private Instant next(Leased mail) {
        return clock.instant().plus(PAUSES.get(Math.min(mail.attempts(), PAUSES.size()) - 1));
    }
}
