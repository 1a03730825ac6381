package org.houserules.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** How many texts a second something reads. Only ratios of one run mean anything: machines are busy with other things. */
final class Speed {
    private static final int TIMES = 5;

    private Speed() {}

    /** The best of several runs, taken in turns so that a busy moment hits all alike. */
    static List<Double> of(List<String> texts, List<Consumer<String>> readers) {
        List<Double> best = new ArrayList<>(readers.stream().map(_ -> 0.0).toList());
        for (int time = 0; time < TIMES; time++) {
            for (int i = 0; i < readers.size(); i++) {
                best.set(i, Math.max(best.get(i), run(texts, readers.get(i), 1)));
            }
        }
        return best;
    }

    /** How many times as fast two threads are as one. */
    static double ofTwo(List<String> texts, Consumer<String> reader) {
        double best = 0;
        for (int time = 0; time < TIMES; time++) {
            double one = run(texts, reader, 1);
            best = Math.max(best, run(texts, reader, 2) / one);
        }
        return best;
    }

    private static double run(List<String> texts, Consumer<String> reader, int threads) {
        long began = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                all.add(pool.submit(() -> {
                    for (int i = first; i < texts.size(); i += threads) {
                        reader.accept(texts.get(i));
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException wrong) {
            throw new IllegalStateException(wrong);
        }
        return texts.size() * 1e9 / (System.nanoTime() - began);
    }
}
