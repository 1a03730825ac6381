package org.houserules.accounts.register;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads concerns, settles them with words, and forgets in time how to reach those who raised them. */
@Service
public class SettleConcern {
    private static final int LONGEST = 4_000;
    private static final int MOST_SHOWN = 200;

    private final Concerns concerns;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SettleConcern(Concerns concerns, Trail trail, TransactionTemplate transactions, Clock clock) {
        this.concerns = concerns;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Concern> waiting(SignedIn by) {
        return concerns.waiting(by.owner().id());
    }

    /** The last ones, the newest first. */
    @Transactional(readOnly = true)
    public List<Concern> settled(SignedIn by) {
        return concerns.settled(by.owner().id(), MOST_SHOWN);
    }

    /** @throws NotFound where there is none of this number here */
    @Transactional(readOnly = true)
    public Concern read(SignedIn by, long id) {
        return concerns.find(by.owner().id(), id).orElseThrow(NotFound::new);
    }

    /** @return what is wrong, if anything; then nothing is changed */
    @Transactional
    public Optional<String> settle(SignedIn by, long id, String outcome) {
        read(by, id);
        if (outcome.isBlank() || outcome.length() > LONGEST) {
            return Optional.of("Say in at most 4,000 characters what you found and what you did.");
        }
        if (!concerns.settle(by.owner().id(), id, outcome, by.person(), clock.instant())) {
            return Optional.of("Somebody has settled it in the meantime. What they wrote stands below.");
        }
        trail.record(Happening.by(by.person(), by.owner().id(), "concern-settled", "account-concern", id));
        return Optional.empty();
    }

    /** Of the owner in scope: contact details go when the day on which it was settled is more than a year past. */
    void forgetContacts(long owner) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime firstKept = now.minusYears(1).with(LocalTime.MIN);
        transactions.executeWithoutResult(
                status -> concerns.eraseContacts(owner, firstKept.toInstant(), now.toInstant())
                        .forEach(id -> trail.record(
                                Happening.byItself(owner, "concern-contact-purged", "account-concern", id))));
    }
}
