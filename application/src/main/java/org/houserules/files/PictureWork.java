package org.houserules.files;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Works on a few pictures at a time, on threads of its own, since each takes tens of megabytes. */
public final class PictureWork implements AutoCloseable {
    private final Semaphore places;
    private final Semaphore atATime;
    private final Duration wait;
    private final ExecutorService threads;

    /**
     * @param atATime how many pictures are worked on together; one or two
     * @param waiting how many more may wait for their turn
     * @param wait how long one waits at most
     */
    public PictureWork(int atATime, int waiting, Duration wait) {
        this.places = new Semaphore(atATime + waiting);
        this.atATime = new Semaphore(atATime, true);
        this.wait = wait;
        this.threads = Executors.newFixedThreadPool(
                atATime, Thread.ofPlatform().name("pictures-", 1).daemon().factory());
    }

    /** Two at a time, eight waiting, for half a minute. */
    public static PictureWork usual() {
        return new PictureWork(2, 8, Duration.ofSeconds(30));
    }

    /** Waits for a turn and for the result; empty where no turn came. */
    public <T> Optional<T> turn(Supplier<T> work) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return begun() ? Optional.of(result(work)) : Optional.empty();
        } finally {
            places.release();
        }
    }

    private boolean begun() {
        try {
            return atATime.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> T result(Supplier<T> work) {
        try {
            return await(threads.submit(work::get));
        } finally {
            atATime.release();
        }
    }

    private static <T> T await(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException stopping) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("stopped while a picture was worked on");
        } catch (ExecutionException e) {
            throw new IllegalStateException("work on a picture failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
