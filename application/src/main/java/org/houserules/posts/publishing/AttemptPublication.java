package org.houserules.posts.publishing;

import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.posts.PostVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One numbered attempt: looks once more, then sends, holds, hands over to a person or lets it expire. No remote call in a transaction. */
@Component
class AttemptPublication {
    private final Objections objections;
    private final Accounts accounts;
    private final Announcing announcing;
    private final Connectors connectors;
    private final SendPublication send;
    private final ReplaceEarlier earlier;
    private final StopPublication stop;
    private final Outbox outbox;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AttemptPublication(
            Objections objections,
            Accounts accounts,
            Announcing announcing,
            Connectors connectors,
            SendPublication send,
            ReplaceEarlier earlier,
            StopPublication stop,
            Outbox outbox,
            TransactionTemplate transactions,
            Clock clock) {
        this.objections = objections;
        this.accounts = accounts;
        this.announcing = announcing;
        this.connectors = connectors;
        this.send = send;
        this.earlier = earlier;
        this.stop = stop;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The account and the content at one moment. */
    private record Known(Optional<OfficialAccount> account, Optional<PostVersion> approved) {}

    void make(Outbox.Leased leased) {
        Publication publication = leased.publication();
        Known known = known(publication);
        if (publication.isOverAt(clock.instant())) {
            endOfWindow(leased, known);
            return;
        }
        Optional<LastLook.Objection> objection = objections.to(publication, known.account());
        if (objection.isPresent()) {
            stop.hold(leased, objection.get());
        } else if (publication.dueAt().isAfter(clock.instant())) {
            outbox.looked(leased.lease());
        } else {
            goOut(leased, known);
        }
    }

    private Known known(Publication publication) {
        Known known = transactions.execute(
                status -> new Known(accounts.find(publication.account()), announcing.approved(publication)));
        return java.util.Objects.requireNonNull(known);
    }

    private void goOut(Outbox.Leased leased, Known known) {
        Publication publication = leased.publication();
        switch (announcing.of(publication, known.approved())) {
            case Announcing.Refused refused -> stop.hold(leased, LastLook.Objection.of(refused.why()));
            case Announcing.Ready ready -> {
                switch (connectors.to(known.account().orElseThrow())) {
                    case Connectors.ByHand() -> handOver(leased);
                    case Connectors.Broken broken -> stop.fail(leased, broken.why());
                    case Connectors.Open open -> send.send(leased, open.connector(), ready.announcement());
                }
            }
        }
    }

    /** People are asked to take the earlier version down before they are asked to put out the one that corrects it. */
    private void handOver(Outbox.Leased leased) {
        PublicationState now = leased.publication().state();
        if (!earlier.comesDownFirst(leased, now, ReplaceEarlier.BY_PEOPLE)) {
            stop.handOver(leased);
        }
    }

    /** What the platform was told to show may be out: that is looked at before anybody says that it is not. */
    private void endOfWindow(Outbox.Leased leased, Known known) {
        boolean open = leased.publication().shown()
                && known.account().map(connectors::to).orElseGet(Connectors.ByHand::new) instanceof Connectors.Open way
                && send.isOut(leased, way.connector());
        if (!open) {
            stop.expire(leased);
        }
    }
}
