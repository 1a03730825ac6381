package org.houserules.posts.publishing;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs a round at once, in this process, after the commit. Leases keep it apart from rounds elsewhere; if it dies, a later one does its work. */
@Component
class NudgedRounds implements Nudge, DisposableBean {
    private final RoundsAtOnce publishing;
    private final RoundsAtOnce takingDown;

    /** Each has places of its own: nothing that goes out keeps anything from coming down. */
    NudgedRounds(ObjectProvider<PublishDue> publishDue, ObjectProvider<RemoveDue> removeDue) {
        publishing = new RoundsAtOnce(() -> publishDue.getObject().round());
        takingDown = new RoundsAtOnce(() -> removeDue.getObject().round());
    }

    @Override
    public void publishing(long owner) {
        afterCommit(() -> publishing.start(owner));
    }

    @Override
    public void takingDown(long owner) {
        afterCommit(() -> takingDown.start(owner));
    }

    private static void afterCommit(Runnable start) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            start.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start.run();
            }
        });
    }

    @Override
    public void destroy() {
        publishing.close();
        takingDown.close();
    }
}
