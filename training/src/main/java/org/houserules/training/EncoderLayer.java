package org.houserules.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.OnnxFile;

/** A layer of the language model, whose weights can be taught: BERT's, of twelve heads. */
final class EncoderLayer {
    private static final List<String> MATRICES = List.of(
            "attention/self/query",
            "attention/self/key",
            "attention/self/value",
            "attention/output/dense",
            "intermediate/dense",
            "output/dense");
    private static final List<String> NORMS = List.of("attention.output.LayerNorm", "output.LayerNorm");
    private static final int HEADS = 12;
    private static final int OF_HEAD = Embedding.WIDTH / HEADS;
    private static final float TINY = 1e-12f;
    private static final float DROPPED = 0.1f;

    private final String name;
    private final Map<String, Matrix> matrices = new HashMap<>();
    private final NDArray narrower;
    private final Map<String, NDArray> weights = new HashMap<>();

    EncoderLayer(OnnxFile file, int layer, Taught taught) {
        this.name = "encoder.layer.%d.".formatted(layer);
        this.narrower = taught.constant(1 / Math.sqrt(OF_HEAD));
        for (String step : MATRICES) {
            Matrix matrix = Matrix.of(file, "/encoder/layer.%d/%s/MatMul_quant".formatted(layer, step));
            matrices.put(step, matrix);
            int rows = matrix.numbers().length / matrix.columns();
            weights.put(step, taught.of(matrix.numbers(), new Shape(rows, matrix.columns())));
            vector(file, bias(step), taught);
        }
        for (String norm : NORMS) {
            vector(file, norm + ".weight", taught);
            vector(file, norm + ".bias", taught);
        }
    }

    private static String bias(String step) {
        return step.replace('/', '.') + ".bias";
    }

    private void vector(OnnxFile file, String vector, Taught taught) {
        float[] numbers = Matrix.floats(file.weights(name + vector));
        weights.put(vector, taught.of(numbers, new Shape(numbers.length)));
    }

    /**
     * @param states texts, their pieces of words, what the layer before says of each
     * @param mask for each piece nought, or far less where a text has ended
     */
    NDArray of(NDArray states, NDArray mask, boolean teaching) {
        NDArray query = heads(states, "attention/self/query");
        NDArray key = heads(states, "attention/self/key");
        NDArray value = heads(states, "attention/self/value");
        NDArray looks =
                query.matMul(key.transpose(0, 1, 3, 2)).mul(narrower).add(mask).softmax(-1);
        NDArray seen = looks.matMul(value).transpose(0, 2, 1, 3).reshape(states.getShape());
        NDArray told = norm(states, linear(seen, "attention/output/dense"), "attention.output.LayerNorm", teaching);
        NDArray wide = Activation.gelu(linear(told, "intermediate/dense"));
        return norm(told, linear(wide, "output/dense"), "output.LayerNorm", teaching);
    }

    private NDArray heads(NDArray states, String step) {
        Shape shape = states.getShape();
        return linear(states, step)
                .reshape(shape.get(0), shape.get(1), HEADS, OF_HEAD)
                .transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray in, String step) {
        return in.matMul(weight(step)).add(weight(bias(step)));
    }

    private NDArray norm(NDArray before, NDArray more, String norm, boolean teaching) {
        NDArray kept = teaching ? Dropout.dropout(more, DROPPED, true).singletonOrThrow() : more;
        NDList normed = LayerNorm.layerNorm(
                before.add(kept), new Shape(Embedding.WIDTH), weight(norm + ".weight"), weight(norm + ".bias"), TINY);
        return normed.singletonOrThrow();
    }

    private NDArray weight(String which) {
        return Objects.requireNonNull(weights.get(which), which);
    }

    /** Writes its weights as they stand in the file of the model. */
    void into(Map<String, byte[]> tuned) {
        weights.forEach((which, learnt) -> {
            Matrix matrix = matrices.get(which);
            if (matrix == null) {
                tuned.put(name + which, Matrix.bytes(learnt.toFloatArray()));
            } else {
                matrix.with(learnt.toFloatArray()).into(tuned);
            }
        });
    }
}
