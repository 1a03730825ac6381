package org.houserules.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** How many texts a second something reads. Only ratios of one run mean anything: machines are busy with other things. */
final class Speed {
    private static final int TIMES = 5;
    /** After so many texts it is the next one's turn: whatever else the machine does meets all alike. */
    private static final int TURN = 10;

    private Speed() {}

    /** All together, in turns, after a round that is not counted. */
    static List<Double> of(List<String> texts, List<Consumer<String>> readers) {
        long[] taken = new long[readers.size()];
        for (int time = 0; time <= TIMES; time++) {
            for (int from = 0; from < texts.size(); from += TURN) {
                List<String> some = texts.subList(from, Math.min(from + TURN, texts.size()));
                for (int i = 0; i < taken.length; i++) {
                    long began = System.nanoTime();
                    some.forEach(readers.get(i));
                    taken[i] += time == 0 ? 0 : System.nanoTime() - began;
                }
            }
        }
        return Arrays.stream(taken)
                .mapToObj(nanos -> TIMES * texts.size() * 1e9 / nanos)
                .toList();
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
