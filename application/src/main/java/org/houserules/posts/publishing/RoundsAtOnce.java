package org.houserules.posts.publishing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rounds of several owners beside one another, a few at a time; of one owner at most one waits for its place. */
final class RoundsAtOnce implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoundsAtOnce.class);
    private static final int AT_A_TIME = 6;

    private final Runnable round;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    RoundsAtOnce(Runnable round) {
        this.round = round;
    }

    void start(long owner) {
        if (!threads.isShutdown() && waiting.add(owner)) {
            threads.execute(() -> run(owner));
        }
    }

    private void run(long owner) {
        try {
            places.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            waiting.remove(owner);
            OwnerScope.run(Scope.of(owner), round);
        } catch (RuntimeException failed) {
            LOG.error("A round of owner {} failed; the next one does its work.", owner, failed);
        } finally {
            places.release();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
