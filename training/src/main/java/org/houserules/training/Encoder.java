package org.houserules.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.Layer;
import org.houserules.screening.model.OnnxFile;
import org.houserules.screening.model.TunedWeights;

/**
 * The layers of the language model, a hidden layer on all that {@link Embedding} reads, and one output for each kind,
 * to be taught together. What goes into the hidden layer is made alike first, each number about nought and as wide as the
 * others; the layer that comes out takes it as it is.
 */
final class Encoder {
    private static final float DROPPED = 0.3f;
    /** How wide each number is when it goes in. */
    private static final float WIDTH = 0.3f;
    /** What hardly differs between texts is not made more of. */
    private static final double NARROWEST = 1e-4;

    private final List<EncoderLayer> layers;
    private final NDManager manager;
    private NDArray middle;
    private NDArray scale;
    private final NDArray hidden;
    private final NDArray hiddenBias;
    private final NDArray heads;
    private final NDArray headBias;

    /**
     * @param tuned keeps the weights of the layers of the language model
     * @param onTop keeps the others, which are drawn by chance
     */
    Encoder(NDManager manager, OnnxFile file, int units, int kinds, Random random, Taught tuned, Taught onTop) {
        this.manager = manager;
        this.layers = IntStream.range(0, Embedding.DEPTH)
                .mapToObj(layer -> new EncoderLayer(file, layer, tuned))
                .toList();
        this.middle = manager.zeros(new Shape(Embedding.SIZE));
        this.scale = manager.ones(new Shape(Embedding.SIZE));
        this.hidden = random(onTop, Embedding.SIZE, units, Math.sqrt(2.0 / Embedding.SIZE), random);
        this.hiddenBias = onTop.of(new float[units], new Shape(units));
        this.heads = random(onTop, units, kinds, Math.sqrt(1.0 / units), random);
        this.headBias = onTop.of(new float[kinds], new Shape(kinds));
    }

    private static NDArray random(Taught taught, int rows, int columns, double spread, Random random) {
        float[] numbers = new float[rows * columns];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) (spread * random.nextGaussian());
        }
        return taught.of(numbers, new Shape(rows, columns));
    }

    /** Of each text what {@link Embedding} reads of it. */
    List<float[]> numbers(Batch batch) {
        float[] all = numbers(batch, false).toFloatArray();
        return IntStream.range(0, all.length / Embedding.SIZE)
                .mapToObj(text -> Arrays.copyOfRange(all, text * Embedding.SIZE, (text + 1) * Embedding.SIZE))
                .toList();
    }

    /** Makes the numbers alike, by what they are for some texts before anything is taught. */
    void makeAlike(List<Batch> some) {
        List<float[]> all =
                some.stream().map(this::numbers).flatMap(List::stream).toList();
        float[] middles = new float[Embedding.SIZE];
        float[] scales = new float[Embedding.SIZE];
        for (int i = 0; i < Embedding.SIZE; i++) {
            int at = i;
            double mean = all.stream().mapToDouble(one -> one[at]).average().orElseThrow();
            double square = all.stream()
                    .mapToDouble(one -> (one[at] - mean) * (one[at] - mean))
                    .average()
                    .orElseThrow();
            middles[i] = (float) mean;
            scales[i] = (float) (WIDTH / Math.sqrt(Math.max(square, NARROWEST)));
        }
        middle = manager.create(middles);
        scale = manager.create(scales);
    }

    /** What it says of each text about each kind while it is taught: logits. */
    NDArray taught(Batch batch) {
        NDArray alike = numbers(batch, true).sub(middle).mul(scale);
        NDArray units = Activation.relu(alike.matMul(hidden).add(hiddenBias));
        NDArray kept = Dropout.dropout(units, DROPPED, true).singletonOrThrow();
        return kept.matMul(heads).add(headBias);
    }

    /** The numbers of each text, in the order of {@link Embedding}. */
    private NDArray numbers(Batch batch, boolean teaching) {
        NDList inner = new NDList();
        NDArray states = batch.states();
        for (int layer = 0; layer < Embedding.DEPTH; layer++) {
            states = layers.get(layer).of(states, batch.mask(), teaching);
            if (Embedding.INNER.contains(layer)) {
                inner.add(batch.mean(states));
            }
        }
        NDList numbers = new NDList(batch.mean(states));
        numbers.addAll(inner);
        numbers.add(batch.highest(states));
        return NDArrays.concat(numbers, 1);
    }

    /**
     * What was learnt.
     *
     * @param heads for each kind a weight for each unit of the hidden layer
     */
    record Learnt(TunedWeights tuned, Layer hidden, float[][] heads, float[] headBias) {}

    Learnt learnt() {
        Map<String, byte[]> tuned = new TreeMap<>();
        layers.forEach(layer -> layer.into(tuned));
        float[] scales = scale.toFloatArray();
        float[][] rows = halves(hidden, (row, number) -> number * scales[row]);
        return new Learnt(
                new TunedWeights(tuned),
                new Layer(rows, bias(rows)),
                turned(halves(heads, (_, number) -> number)),
                headBias.toFloatArray());
    }

    private interface Scaling {
        float of(int row, float number);
    }

    /** In half precision, as they are written. */
    private static float[][] halves(NDArray matrix, Scaling scaling) {
        int columns = (int) matrix.getShape().get(1);
        float[] all = matrix.toFloatArray();
        float[][] rows = new float[all.length / columns][columns];
        for (int i = 0; i < all.length; i++) {
            rows[i / columns][i % columns] = half(scaling.of(i / columns, all[i]));
        }
        return rows;
    }

    private static float half(float number) {
        return Float.float16ToFloat(Float.floatToFloat16(number));
    }

    private static float[][] turned(float[][] rows) {
        float[][] columns = new float[rows[0].length][rows.length];
        IntStream.range(0, rows.length)
                .forEach(row ->
                        IntStream.range(0, columns.length).forEach(column -> columns[column][row] = rows[row][column]));
        return columns;
    }

    /** What the middles weigh is taken off once instead of each time. */
    private float[] bias(float[][] rows) {
        float[] bias = hiddenBias.toFloatArray();
        float[] middles = middle.toFloatArray();
        for (int unit = 0; unit < bias.length; unit++) {
            double off = 0;
            for (int i = 0; i < middles.length; i++) {
                off += (double) rows[i][unit] * middles[i];
            }
            bias[unit] = half((float) (bias[unit] - off));
        }
        return bias;
    }
}
