package org.houserules.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.OnnxFile;
import org.houserules.screening.text.TextKind;

/** Teaches the layers of the language model what the kinds are, together with one output for each kind. */
final class EncoderTraining {
    private static final int BATCH = 64;
    /** So many are put in order of their length before they are cut into batches: equal lengths need no filling. */
    private static final int SORTED = 64 * BATCH;

    private static final int LOOKED_AT_FIRST = 16;
    private static final float PACE = 1e-4f;
    private static final float PACE_ON_TOP = 1e-3f;

    private final List<TextKind> kinds;
    private final Settings settings;
    private final Consumer<String> progress;
    private final Random random;

    EncoderTraining(List<TextKind> kinds, Settings settings, Consumer<String> progress) {
        this.kinds = kinds;
        this.settings = settings;
        this.progress = progress;
        this.random = new Random(settings.seed() + 1);
    }

    Encoder.Learnt on(List<Prepared> samples) {
        List<List<List<Prepared>>> rounds = IntStream.range(0, settings.tuning())
                .mapToObj(round -> batches(samples.stream()
                        .filter(one -> one.isReadIn(round, settings.tuning()))
                        .toList()))
                .toList();
        int steps = rounds.stream().mapToInt(List::size).sum();
        try (NDManager manager = Torch.manager(settings.seed())) {
            Taught tuned = new Taught(manager, PACE, steps, 1);
            Taught onTop = new Taught(manager, PACE_ON_TOP, steps, Float.POSITIVE_INFINITY);
            OnnxFile file = new OnnxFile(Embedding.model());
            WordStates words = new WordStates(file);
            Encoder encoder = new Encoder(manager, file, settings.units(), kinds.size(), random, tuned, onTop);
            lookAt(rounds.getFirst(), encoder, words, manager);
            for (List<List<Prepared>> round : rounds) {
                double loss = 0;
                for (List<Prepared> batch : round) {
                    loss += learn(batch, encoder, words, manager);
                    tuned.step();
                    onTop.step();
                }
                progress.accept("a round of %,d batches: %.4f".formatted(round.size(), loss / round.size()));
            }
            return encoder.learnt();
        }
    }

    private List<List<Prepared>> batches(List<Prepared> samples) {
        List<Prepared> order = shuffled(samples);
        List<List<Prepared>> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += SORTED) {
            List<Prepared> some = order.subList(from, Math.min(from + SORTED, order.size())).stream()
                    .sorted(Comparator.comparingInt(one -> one.pieces().length))
                    .toList();
            for (int at = 0; at < some.size(); at += BATCH) {
                batches.add(some.subList(at, Math.min(at + BATCH, some.size())));
            }
        }
        return shuffled(batches);
    }

    private <T> List<T> shuffled(List<T> all) {
        int[] order = IntStream.range(0, all.size()).toArray();
        Shuffle.shuffle(order, random);
        return IntStream.of(order).mapToObj(all::get).toList();
    }

    private static void lookAt(List<List<Prepared>> batches, Encoder encoder, WordStates words, NDManager manager) {
        try (NDManager some = manager.newSubManager()) {
            encoder.makeAlike(batches.stream()
                    .limit(LOOKED_AT_FIRST)
                    .map(batch -> batch(batch, words, some))
                    .toList());
        }
    }

    private static Batch batch(List<Prepared> samples, WordStates words, NDManager manager) {
        return new Batch(manager, words, samples.stream().map(Prepared::pieces).toList());
    }

    /** How wrong it is, for each text that weighs one. */
    private double learn(List<Prepared> samples, Encoder encoder, WordStates words, NDManager manager) {
        try (NDManager step = manager.newSubManager();
                GradientCollector gradients = manager.getEngine().newGradientCollector()) {
            NDArray told = encoder.taught(batch(samples, words, step));
            NDArray wrong = Activation.softPlus(told).sub(told.mul(labels(samples, step)));
            NDArray loss = wrong.mul(weights(samples, step)).sum();
            gradients.backward(loss);
            return loss.getFloat();
        }
    }

    private NDArray labels(List<Prepared> samples, NDManager manager) {
        return table(samples, manager, (sample, kind) -> sample.label(kind).orElse(0));
    }

    /** What is not known weighs nothing. */
    private NDArray weights(List<Prepared> samples, NDManager manager) {
        return table(
                samples,
                manager,
                (sample, kind) ->
                        sample.label(kind).isPresent() ? settings.tuningWeight(sample, kind) / samples.size() : 0);
    }

    private interface Cell {
        float of(Sample sample, TextKind kind);
    }

    private NDArray table(List<Prepared> samples, NDManager manager, Cell cell) {
        float[] table = new float[samples.size() * kinds.size()];
        for (int i = 0; i < table.length; i++) {
            table[i] = cell.of(samples.get(i / kinds.size()).sample(), kinds.get(i % kinds.size()));
        }
        return manager.create(table, new Shape(samples.size(), kinds.size()));
    }
}
