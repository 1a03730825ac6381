package org.houserules.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.screening.items.ItemScreening;

/** Answers lines in their order while several threads read them. */
final class ScreenLines {
    private final ItemOnLine items;
    private final int workers;

    ScreenLines(ItemScreening screening, int workers) {
        this.items = new ItemOnLine(screening);
        this.workers = workers;
    }

    /**
     * @return how many lines could not be read
     * @throws IOException if the lines cannot be read to their end
     * @throws Unusable if the answers cannot be written
     */
    long screen(BoundedLines lines, PrintWriter out) throws IOException, Unusable {
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory())) {
            LinesAhead ahead = new LinesAhead(items, lines, pool, workers);
            Thread reader = Thread.ofPlatform().daemon().start(ahead::read);
            try {
                return write(ahead, out);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped", stopped);
            } finally {
                reader.interrupt();
                pool.shutdownNow();
            }
        }
    }

    /** After each bundle nothing stays in a buffer: who wrote one line may wait for its answer before the next. */
    private static long write(LinesAhead ahead, PrintWriter out) throws InterruptedException, IOException, Unusable {
        long unread = 0;
        Optional<LinesAhead.Answers> answers = ahead.next();
        while (answers.isPresent()) {
            for (ItemOnLine.Answer answer : answers.get().answers()) {
                out.print(answer.json());
                out.print('\n');
                unread += answer.read() ? 0 : 1;
            }
            flush(out);
            ahead.written(answers.get());
            answers = ahead.next();
        }
        return unread;
    }

    private static void flush(PrintWriter out) throws Unusable {
        if (out.checkError()) {
            throw Unusable.of(new Fault(
                    "standard output",
                    0,
                    "It could not be written, so answers are missing",
                    "Make room for them, or have them read to their end, and screen the lines again."));
        }
    }
}
