package org.houserules.posts.publishing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs a round at once, in this process, after the commit. Leases keep it apart from rounds elsewhere; if it dies, the next round does it. */
@Component
class NudgedRounds implements Nudge, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(NudgedRounds.class);
    private static final int AT_A_TIME = 3;

    private final ObjectProvider<PublishDue> publishDue;
    private final ObjectProvider<RemoveDue> removeDue;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_A_TIME);

    NudgedRounds(ObjectProvider<PublishDue> publishDue, ObjectProvider<RemoveDue> removeDue) {
        this.publishDue = publishDue;
        this.removeDue = removeDue;
    }

    @Override
    public void publishing(long owner) {
        afterCommit(owner, () -> publishDue.getObject().round());
    }

    @Override
    public void takingDown(long owner) {
        afterCommit(owner, () -> removeDue.getObject().round());
    }

    private void afterCommit(long owner, Runnable round) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            start(owner, round);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start(owner, round);
            }
        });
    }

    private void start(long owner, Runnable round) {
        if (!threads.isShutdown()) {
            threads.execute(() -> run(owner, round));
        }
    }

    private void run(long owner, Runnable round) {
        try {
            places.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            OwnerScope.run(Scope.of(owner), round);
        } catch (RuntimeException failed) {
            LOG.error("A round that was asked for failed; the next one does its work.", failed);
        } finally {
            places.release();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
