package org.houserules.posts.publishing;

import java.util.Objects;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people are to put out is looked at each time they open it: hours may lie between, and the facts of the first look may have changed. */
@Component
class LookByHand {
    private final Objections objections;
    private final Accounts accounts;
    private final Outbox outbox;
    private final StopPublication stop;
    private final Nudge nudge;
    private final TransactionTemplate transactions;

    LookByHand(
            Objections objections,
            Accounts accounts,
            Outbox outbox,
            StopPublication stop,
            Nudge nudge,
            TransactionTemplate transactions) {
        this.objections = objections;
        this.accounts = accounts;
        this.outbox = outbox;
        this.stop = stop;
        this.nudge = nudge;
        this.transactions = transactions;
    }

    /** Whether it may be shown to whoever puts it out; what stands against it holds it. Looks at pictures, so it wants no transaction. */
    boolean mayBePutOut(Publication publication) {
        if (publication.state() != PublicationState.BY_HAND) {
            return false;
        }
        Optional<OfficialAccount> account =
                Objects.requireNonNull(transactions.execute(status -> accounts.find(publication.account())));
        Optional<LastLook.Objection> objection = objections.to(publication, account);
        objection.ifPresent(against -> hold(publication, against));
        return objection.isEmpty();
    }

    /** As an attempt would; somebody may have put it out by now, so it is looked for. */
    private void hold(Publication publication, LastLook.Objection objection) {
        outbox.takeFromPeople(publication.id()).ifPresent(leased -> {
            stop.hold(leased, objection);
            nudge.takingDown(publication.owner());
        });
    }
}
