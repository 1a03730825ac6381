package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A correction: the earlier version comes down, with proof, before the new one is shown, so that what was wrong is never out beside it. */
@Component
class ReplaceEarlier {
    static final Duration BY_US = Duration.ofSeconds(5);
    /** It is tried at once when somebody says that the earlier one is gone. */
    static final Duration BY_PEOPLE = Duration.ofMinutes(1);

    private static final String EARLIER_FIRST = "The earlier version is being taken down first.";

    private final Publications publications;
    private final Removals removals;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Nudge nudge;
    private final Clock clock;

    ReplaceEarlier(
            Publications publications,
            Removals removals,
            Outbox outbox,
            TransactionTemplate transactions,
            Nudge nudge,
            Clock clock) {
        this.publications = publications;
        this.removals = removals;
        this.outbox = outbox;
        this.transactions = transactions;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** Whether something of an earlier version may be out: then it is taken down, and the newer one is tried again from this state. */
    boolean comesDownFirst(Outbox.Leased newer, PublicationState from, Duration pause) {
        Publication publication = newer.publication();
        return Objects.requireNonNull(transactions.execute(status -> {
            List<Publication> out = out(publication);
            if (out.isEmpty()) {
                return false;
            }
            out.forEach(removals::ask);
            nudge.takingDown(publication.owner());
            outbox.later(newer.lease(), from, clock.instant().plus(pause), EARLIER_FIRST, false);
            return true;
        }));
    }

    private List<Publication> out(Publication newer) {
        return publications.ofPost(newer.post()).stream()
                .filter(other -> other.version() < newer.version())
                .filter(other -> other.state() == PublicationState.PUBLISHED || removals.isUnderWay(other.id()))
                .toList();
    }
}
