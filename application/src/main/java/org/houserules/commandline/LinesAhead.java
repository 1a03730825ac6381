package org.houserules.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * Reads lines and has them answered while earlier answers are written. Only a few bundles of lines are held at any time,
 * and a megabyte of them, so that a million lines take no more memory than a thousand, and long ones than short ones.
 */
final class LinesAhead {
    private static final int BUNDLE = 64;
    private static final int BUNDLE_BYTES = 1 << 14;
    private static final int BUNDLES_A_WORKER = 4;

    /** Little, because an answer may be forty times as long as its line, and so may what is made of it meanwhile. */
    private static final int MOST_BYTES = 1 << 20;

    private final ItemOnLine items;
    private final BoundedLines lines;
    private final ExecutorService pool;
    private final BlockingQueue<Future<Optional<Answers>>> waiting;
    private final Semaphore room = new Semaphore(MOST_BYTES);
    private final CompletableFuture<Optional<Answers>> end = new CompletableFuture<>();

    LinesAhead(ItemOnLine items, BoundedLines lines, ExecutorService pool, int workers) {
        this.items = items;
        this.lines = lines;
        this.pool = pool;
        this.waiting = new ArrayBlockingQueue<>(workers * BUNDLES_A_WORKER);
    }

    /** @param room what their lines take of it until they are written */
    record Answers(List<ItemOnLine.Answer> answers, int room) {}

    private record Bundle(List<BoundedLines.Line> lines, int bytes) {
        /** A line that is longer than all there is waits until nothing else is held. */
        int room() {
            return Math.min(bytes, MOST_BYTES);
        }
    }

    /** To the end of the lines; whatever else ends it is told behind the last answers, so that nobody waits for more. */
    void read() {
        try {
            try {
                readAll();
                end.complete(Optional.empty());
            } catch (IOException | RuntimeException | Error fault) {
                end.completeExceptionally(fault);
            }
            waiting.put(end);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() throws IOException, InterruptedException {
        long number = 1;
        Bundle bundle = bundle();
        while (!bundle.lines().isEmpty()) {
            Bundle now = bundle;
            long from = number;
            room.acquire(now.room());
            waiting.put(pool.submit(() -> Optional.of(answers(now, from))));
            number += now.lines().size();
            bundle = bundle();
        }
    }

    /** As many lines as there are, at least one and at most a bundle: somebody who types is answered line by line. */
    private Bundle bundle() throws IOException {
        List<BoundedLines.Line> bundle = new ArrayList<>(BUNDLE);
        int bytes = 0;
        do {
            Optional<BoundedLines.Line> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            bundle.add(line.get());
            bytes += line.get().bytes().length;
        } while (bundle.size() < BUNDLE && bytes < BUNDLE_BYTES && lines.ready());
        return new Bundle(bundle, bytes);
    }

    private Answers answers(Bundle bundle, long from) {
        List<ItemOnLine.Answer> answers = new ArrayList<>(bundle.lines().size());
        for (int i = 0; i < bundle.lines().size(); i++) {
            items.answer(bundle.lines().get(i), from + i).ifPresent(answers::add);
        }
        return new Answers(answers, bundle.room());
    }

    /** The next answers, in the order of the lines; empty behind the last. */
    Optional<Answers> next() throws InterruptedException, IOException {
        try {
            return waiting.take().get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException broken -> throw broken;
                case RuntimeException ours -> throw ours;
                case Error ours -> throw ours;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    /** Makes room for other lines. */
    void written(Answers answers) {
        room.release(answers.room());
    }
}
