package org.houserules.training;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.text.TextKind;

/** A hidden layer on the embedding with one output for each kind, trained together by Adam in small batches. */
final class UnitsTraining {
    private static final int BATCH = 64;
    private static final float DROPPED = 0.3f;
    /** Embeddings are of length one; a layer learns better from numbers near one. */
    private static final float SCALE = 8;

    private final List<TextKind> kinds;
    private final Settings settings;
    private final Random random;
    private final Adam layer;
    private final Adam layerBias;
    private final Adam heads;
    private final Adam headBias;
    private final int units;
    private final float[] unit;
    private final float[] back;

    UnitsTraining(List<TextKind> kinds, Settings settings) {
        this.kinds = kinds;
        this.settings = settings;
        this.units = settings.units();
        this.random = new Random(settings.seed() + 1);
        this.layer = Adam.random(Embedding.SIZE * units, Math.sqrt(2.0 / Embedding.SIZE), random);
        this.layerBias = Adam.random(units, 0, random);
        this.heads = Adam.random(kinds.size() * units, Math.sqrt(1.0 / units), random);
        this.headBias = Adam.random(kinds.size(), 0, random);
        this.unit = new float[units];
        this.back = new float[units];
    }

    Learnt on(List<Prepared> samples) {
        int[] order = IntStream.range(0, samples.size()).toArray();
        for (int round = 0; round < settings.rounds(); round++) {
            Shuffle.shuffle(order, random);
            float pace = 2e-3f * (1 - (float) round / settings.rounds());
            for (int from = 0; from < order.length; from += BATCH) {
                for (int i = from; i < Math.min(from + BATCH, order.length); i++) {
                    learn(samples.get(order[i]));
                }
                step(pace);
            }
        }
        return learnt();
    }

    private void step(float pace) {
        layer.step(pace, BATCH, 1e-3f);
        layerBias.step(pace, BATCH, 0);
        heads.step(pace, BATCH, 1e-3f);
        headBias.step(pace, BATCH, 0);
    }

    private void learn(Prepared one) {
        forward(one.meaning());
        Arrays.fill(back, 0);
        for (int head = 0; head < kinds.size(); head++) {
            OptionalInt label = one.sample().label(kinds.get(head));
            if (label.isPresent()) {
                head(head, label.getAsInt(), settings.weight(one.sample()));
            }
        }
        backward(one.meaning());
    }

    private void forward(float[] meaning) {
        System.arraycopy(layerBias.weights, 0, unit, 0, units);
        for (int i = 0; i < meaning.length; i++) {
            float number = meaning[i] * SCALE;
            int row = i * units;
            for (int u = 0; u < units; u++) {
                unit[u] += number * layer.weights[row + u];
            }
        }
        for (int u = 0; u < units; u++) {
            boolean gone = unit[u] <= 0 || random.nextFloat() < DROPPED;
            unit[u] = gone ? 0 : unit[u] / (1 - DROPPED);
        }
    }

    private void head(int head, int label, float weight) {
        float sum = headBias.weights[head];
        int row = head * units;
        for (int u = 0; u < units; u++) {
            sum += unit[u] * heads.weights[row + u];
        }
        float wrong = (float) (1 / (1 + Math.exp(-sum)) - label) * weight;
        headBias.gradient[head] += wrong;
        for (int u = 0; u < units; u++) {
            heads.gradient[row + u] += wrong * unit[u];
            back[u] += wrong * heads.weights[row + u];
        }
    }

    private void backward(float[] meaning) {
        for (int u = 0; u < units; u++) {
            back[u] = unit[u] > 0 ? back[u] / (1 - DROPPED) : 0;
            layerBias.gradient[u] += back[u];
        }
        for (int i = 0; i < meaning.length; i++) {
            float number = meaning[i] * SCALE;
            int row = i * units;
            for (int u = 0; u < units; u++) {
                layer.gradient[row + u] += number * back[u];
            }
        }
    }

    private Learnt learnt() {
        float[][] hidden = new float[units][Embedding.SIZE];
        for (int u = 0; u < units; u++) {
            for (int i = 0; i < Embedding.SIZE; i++) {
                hidden[u][i] = Adam.half(layer.weights[i * units + u] * SCALE);
            }
        }
        float[][] out = new float[kinds.size()][units];
        for (int head = 0; head < out.length; head++) {
            for (int u = 0; u < units; u++) {
                out[head][u] = Adam.half(heads.weights[head * units + u]);
            }
        }
        return new Learnt(hidden, Adam.halves(layerBias.weights), out, headBias.weights.clone());
    }

    record Learnt(float[][] hidden, float[] hiddenBias, float[][] heads, float[] headBias) {}
}
