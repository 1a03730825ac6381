package org.houserules.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.houserules.screening.items.ItemScreening;

/**
 * Answers lines in their order while several threads read them. Only a few bundles of lines are held at any time, so
 * that a million lines take no more memory than a thousand.
 */
final class ScreenLines {
    private static final int BUNDLE = 64;
    private static final int BUNDLES_A_WORKER = 4;

    private final ItemOnLine items;
    private final int workers;

    ScreenLines(ItemScreening screening, int workers) {
        this.items = new ItemOnLine(screening);
        this.workers = workers;
    }

    /** @param last whether nothing comes after it */
    private record Answers(List<ItemOnLine.Answer> answers, boolean last) {}

    /** @return how many lines could not be read */
    long screen(BoundedLines lines, PrintWriter out) throws IOException {
        BlockingQueue<Future<Answers>> waiting = new ArrayBlockingQueue<>(workers * BUNDLES_A_WORKER);
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory())) {
            Thread reader = Thread.ofPlatform().daemon().start(() -> read(lines, pool, waiting));
            try {
                return write(waiting, out);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", stopped);
            } finally {
                reader.interrupt();
                pool.shutdownNow();
            }
        }
    }

    private void read(BoundedLines lines, ExecutorService pool, BlockingQueue<Future<Answers>> waiting) {
        try {
            long number = 1;
            List<BoundedLines.Line> bundle = bundle(lines);
            while (!bundle.isEmpty()) {
                List<BoundedLines.Line> now = bundle;
                long from = number;
                waiting.put(pool.submit(() -> answers(now, from)));
                number += now.size();
                bundle = bundle(lines);
            }
            waiting.put(CompletableFuture.completedFuture(new Answers(List.of(), true)));
        } catch (IOException broken) {
            offer(waiting, CompletableFuture.failedFuture(broken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void offer(BlockingQueue<Future<Answers>> waiting, Future<Answers> last) {
        try {
            waiting.put(last);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** As many lines as there are, at least one and at most a bundle: somebody who types is answered line by line. */
    private static List<BoundedLines.Line> bundle(BoundedLines lines) throws IOException {
        List<BoundedLines.Line> bundle = new ArrayList<>(BUNDLE);
        do {
            Optional<BoundedLines.Line> line = lines.next();
            if (line.isEmpty()) {
                return bundle;
            }
            bundle.add(line.get());
        } while (bundle.size() < BUNDLE && lines.ready());
        return bundle;
    }

    private Answers answers(List<BoundedLines.Line> lines, long from) {
        List<ItemOnLine.Answer> answers = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            items.answer(lines.get(i), from + i).ifPresent(answers::add);
        }
        return new Answers(answers, false);
    }

    private static long write(BlockingQueue<Future<Answers>> waiting, PrintWriter out)
            throws InterruptedException, IOException {
        long unread = 0;
        Answers answers = taken(waiting);
        while (!answers.last() && !out.checkError()) {
            for (ItemOnLine.Answer answer : answers.answers()) {
                out.print(answer.json());
                out.print('\n');
                unread += answer.read() ? 0 : 1;
            }
            answers = taken(waiting);
        }
        out.flush();
        return unread;
    }

    private static Answers taken(BlockingQueue<Future<Answers>> waiting) throws InterruptedException, IOException {
        try {
            return waiting.take().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(failed);
        }
    }
}
