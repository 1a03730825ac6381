package org.houserules.training;

import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.OnnxFile;

/** What goes into the first layer of the language model for each piece of a word: what it means by itself, and its place. */
final class WordStates {
    private static final int WIDTH = Embedding.WIDTH;
    private static final double TINY = 1e-12;

    private final float[] words;
    private final float[] places;
    private final float[] weight;
    private final float[] bias;

    WordStates(OnnxFile file) {
        this.words = table(file, "embeddings.word_embeddings.weight");
        this.places = table(file, "embeddings.position_embeddings.weight");
        this.weight = Matrix.floats(file.weights("embeddings.LayerNorm.weight"));
        this.bias = Matrix.floats(file.weights("embeddings.LayerNorm.bias"));
        float[] type = table(file, "embeddings.token_type_embeddings.weight");
        for (int i = 0; i < places.length; i++) {
            places[i] += type[i % WIDTH];
        }
    }

    private static float[] table(OnnxFile file, String name) {
        byte[] whole = file.weights(name + "_quantized");
        long nought = file.number(name + "_zero_point");
        float scale = Matrix.floats(file.weights(name + "_scale"))[0];
        float[] numbers = new float[whole.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (Byte.toUnsignedInt(whole[i]) - nought) * scale;
        }
        return numbers;
    }

    /** @param at where in the states the first piece begins */
    void into(int[] pieces, float[] states, int at) {
        for (int place = 0; place < pieces.length; place++) {
            int from = at + place * WIDTH;
            for (int i = 0; i < WIDTH; i++) {
                states[from + i] = words[pieces[place] * WIDTH + i] + places[place * WIDTH + i];
            }
            normed(states, from);
        }
    }

    /** About nought and one wide, and then as the model was taught. */
    private void normed(float[] states, int from) {
        double mean = 0;
        for (int i = 0; i < WIDTH; i++) {
            mean += states[from + i] / WIDTH;
        }
        double square = 0;
        for (int i = 0; i < WIDTH; i++) {
            square += (states[from + i] - mean) * (states[from + i] - mean) / WIDTH;
        }
        double scale = 1 / Math.sqrt(square + TINY);
        for (int i = 0; i < WIDTH; i++) {
            states[from + i] = (float) ((states[from + i] - mean) * scale * weight[i] + bias[i]);
        }
    }
}
