package org.houserules.audit;

import java.time.Clock;
import org.houserules.audit.AppendToTrail.Happened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers what happens in a transaction and writes it to the trail just before the transaction is committed. */
@Component
class ChainedTrail implements Trail {
    private final AppendToTrail appendToTrail;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChainedTrail(AppendToTrail appendToTrail, Clock clock, ApplicationEventPublisher events) {
        this.appendToTrail = appendToTrail;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void record(Happening happening) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException(
                    "What happens is recorded in the transaction of the change, and there is none.");
        }
        waiting().add(new Happened(clock.instant(), happening));
        // For rooms that keep what they have read, and forget it once a change is committed.
        events.publishEvent(happening);
    }

    private WaitingForCommit waiting() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(WaitingForCommit.class::isInstance)
                .map(WaitingForCommit.class::cast)
                .findFirst()
                .orElseGet(this::registered);
    }

    private WaitingForCommit registered() {
        WaitingForCommit waiting = new WaitingForCommit(appendToTrail);
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }
}
