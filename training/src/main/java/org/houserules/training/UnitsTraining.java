package org.houserules.training;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.Layer;
import org.houserules.screening.text.TextKind;

/**
 * A hidden layer on the embedding with one output for each kind, trained together by Adam in small batches. What goes in
 * is made alike first, each number about nought and as wide as the others; the layer that comes out takes it as it is.
 */
final class UnitsTraining {
    private static final int BATCH = 128;
    private static final float DROPPED = 0.3f;
    /** How wide each number is when it goes in. */
    private static final float WIDTH = 0.3f;

    private final List<TextKind> kinds;
    private final Settings settings;
    private final Random random;
    private final List<Adam> layer;
    private final Adam layerBias;
    private final List<Adam> heads;
    private final Adam headBias;
    private final int units;
    private final float[][] unit;
    private final float[][] back;
    private final float[] middle = new float[Embedding.SIZE];
    private final float[] scale = new float[Embedding.SIZE];
    private final float[] input = new float[Embedding.SIZE * BATCH];

    UnitsTraining(List<TextKind> kinds, Settings settings) {
        this.kinds = kinds;
        this.settings = settings;
        this.units = settings.units();
        this.random = new Random(settings.seed() + 1);
        this.layer = rows(Embedding.SIZE, Math.sqrt(2.0 / Embedding.SIZE));
        this.layerBias = Adam.random(units, 0, random);
        this.heads = rows(kinds.size(), Math.sqrt(1.0 / units));
        this.headBias = Adam.random(kinds.size(), 0, random);
        this.unit = new float[BATCH][units];
        this.back = new float[BATCH][units];
    }

    private List<Adam> rows(int count, double spread) {
        return IntStream.range(0, count)
                .mapToObj(_ -> Adam.random(units, spread, random))
                .toList();
    }

    Learnt on(List<Prepared> samples) {
        likeAll(samples);
        int[] order = IntStream.range(0, samples.size()).toArray();
        for (int round = 0; round < settings.rounds(); round++) {
            Shuffle.shuffle(order, random);
            float pace = 3e-3f * (1 - (float) round / settings.rounds());
            for (int from = 0; from < order.length; from += BATCH) {
                learn(IntStream.range(from, Math.min(from + BATCH, order.length))
                        .mapToObj(i -> samples.get(order[i]))
                        .toList());
                step(pace);
            }
        }
        return learnt();
    }

    /** Where the middle of each number is, and how wide it spreads. */
    private void likeAll(List<Prepared> samples) {
        for (int i = 0; i < Embedding.SIZE; i++) {
            double sum = 0;
            double squares = 0;
            for (Prepared one : samples) {
                sum += one.meaning()[i];
                squares += (double) one.meaning()[i] * one.meaning()[i];
            }
            double mean = sum / samples.size();
            middle[i] = (float) mean;
            scale[i] = (float) (WIDTH / Math.sqrt(Math.max(squares / samples.size() - mean * mean, 1e-8)));
        }
    }

    private void step(float pace) {
        layer.forEach(row -> row.step(pace, BATCH, 1e-3f));
        layerBias.step(pace, BATCH, 0);
        heads.forEach(row -> row.step(pace, BATCH, 1e-3f));
        headBias.step(pace, BATCH, 0);
    }

    private void learn(List<Prepared> batch) {
        for (int b = 0; b < batch.size(); b++) {
            float[] meaning = batch.get(b).meaning();
            for (int i = 0; i < meaning.length; i++) {
                input[i * BATCH + b] = (meaning[i] - middle[i]) * scale[i];
            }
        }
        forward(batch.size());
        for (int b = 0; b < batch.size(); b++) {
            Arrays.fill(back[b], 0);
            Sample sample = batch.get(b).sample();
            for (int head = 0; head < kinds.size(); head++) {
                OptionalInt label = sample.label(kinds.get(head));
                if (label.isPresent()) {
                    head(head, b, label.getAsInt(), settings.weight(sample));
                }
            }
        }
        backward(batch.size());
    }

    /** Weight by weight for all texts of the batch: the weights are too many to be fetched for each text anew. */
    private void forward(int count) {
        for (int b = 0; b < count; b++) {
            System.arraycopy(layerBias.weights, 0, unit[b], 0, units);
        }
        for (int i = 0; i < Embedding.SIZE; i++) {
            float[] row = layer.get(i).weights;
            for (int b = 0; b < count; b++) {
                addTimes(input[i * BATCH + b], row, unit[b]);
            }
        }
        for (int b = 0; b < count; b++) {
            for (int u = 0; u < units; u++) {
                boolean gone = unit[b][u] <= 0 || random.nextFloat() < DROPPED;
                unit[b][u] = gone ? 0 : unit[b][u] / (1 - DROPPED);
            }
        }
    }

    private void head(int head, int b, int label, float weight) {
        float[] row = heads.get(head).weights;
        float sum = headBias.weights[head];
        for (int u = 0; u < units; u++) {
            sum += unit[b][u] * row[u];
        }
        float wrong = (float) (1 / (1 + Math.exp(-sum)) - label) * weight;
        headBias.gradient[head] += wrong;
        addTimes(wrong, unit[b], heads.get(head).gradient);
        addTimes(wrong, row, back[b]);
    }

    private void backward(int count) {
        for (int b = 0; b < count; b++) {
            for (int u = 0; u < units; u++) {
                back[b][u] = unit[b][u] > 0 ? back[b][u] / (1 - DROPPED) : 0;
            }
            addTimes(1, back[b], layerBias.gradient);
        }
        for (int i = 0; i < Embedding.SIZE; i++) {
            float[] row = layer.get(i).gradient;
            for (int b = 0; b < count; b++) {
                addTimes(input[i * BATCH + b], back[b], row);
            }
        }
    }

    /** By itself and with one index for both, so that the machine does several at once. */
    private static void addTimes(float number, float[] from, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += number * from[i];
        }
    }

    private Learnt learnt() {
        float[][] hidden = new float[Embedding.SIZE][units];
        for (int i = 0; i < Embedding.SIZE; i++) {
            for (int u = 0; u < units; u++) {
                hidden[i][u] = Adam.half(layer.get(i).weights[u] * scale[i]);
            }
        }
        float[][] out = new float[kinds.size()][units];
        for (int head = 0; head < out.length; head++) {
            for (int u = 0; u < units; u++) {
                out[head][u] = Adam.half(heads.get(head).weights[u]);
            }
        }
        return new Learnt(new Layer(hidden, bias(hidden)), out, headBias.weights.clone());
    }

    /** What the middles weigh is taken off once instead of each time. */
    private float[] bias(float[][] hidden) {
        float[] bias = new float[units];
        for (int u = 0; u < units; u++) {
            double off = 0;
            for (int i = 0; i < middle.length; i++) {
                off += (double) hidden[i][u] * middle[i];
            }
            bias[u] = Adam.half((float) (layerBias.weights[u] - off));
        }
        return bias;
    }

    record Learnt(Layer hidden, float[][] heads, float[] headBias) {}
}
