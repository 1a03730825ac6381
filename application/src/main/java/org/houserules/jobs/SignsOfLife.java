package org.houserules.jobs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Says at short intervals that this node lives, so that its work is taken over soon after it has died and no sooner. */
@Component
class SignsOfLife implements SmartLifecycle {
    static final Duration EVERY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(SignsOfLife.class);
    /** Before any work begins; after it has stopped. */
    private static final int BEFORE_ALL_WORK = -1;

    private final Nodes nodes;
    private final ThisNode node;
    private Optional<ScheduledExecutorService> beating = Optional.empty();

    SignsOfLife(Nodes nodes, ThisNode node) {
        this.nodes = nodes;
        this.node = node;
    }

    @Override
    public synchronized void start() {
        nodes.seen();
        if (node.alone()) {
            nodes.takeOverFromAll();
        }
        nodes.forgetLongGone();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("signs-of-life").factory());
        thread.scheduleAtFixedRate(this::beat, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
        beating = Optional.of(thread);
    }

    /** A database that is away now may be there next time, and so may memory. Whatever is thrown ends all later signs. */
    void beat() {
        try {
            nodes.seen();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("No sign of life could be given.", away);
        } catch (RuntimeException | Error failed) {
            LOG.error("No sign of life could be given; trying again in {} seconds.", EVERY.toSeconds(), failed);
        }
    }

    @Override
    public synchronized void stop() {
        beating.ifPresent(ScheduledExecutorService::shutdownNow);
        beating = Optional.empty();
        try {
            nodes.ended();
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The end could not be told; others will notice.", away);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return beating.isPresent();
    }

    @Override
    public int getPhase() {
        return BEFORE_ALL_WORK;
    }
}
