package org.houserules.training;

import java.util.Arrays;
import java.util.Random;

/** Weights that are moved against their gradient, each at a pace of its own. */
final class Adam {
    private static final float KEEP_MEAN = 0.9f;
    private static final float KEEP_SQUARE = 0.999f;

    final float[] weights;
    final float[] gradient;
    private final float[] means;
    private final float[] squares;
    private int steps;

    private Adam(float[] weights) {
        this.weights = weights;
        this.gradient = new float[weights.length];
        this.means = new float[weights.length];
        this.squares = new float[weights.length];
    }

    static Adam random(int length, double spread, Random random) {
        float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            weights[i] = (float) (spread * random.nextGaussian());
        }
        return new Adam(weights);
    }

    void step(float pace, int batch, float shrink) {
        steps++;
        float meanScale = (float) (1 / (1 - Math.pow(KEEP_MEAN, steps)));
        float squareScale = (float) (1 / (1 - Math.pow(KEEP_SQUARE, steps)));
        float share = 1f / batch;
        for (int i = 0; i < weights.length; i++) {
            float slope = gradient[i] * share;
            means[i] = KEEP_MEAN * means[i] + (1 - KEEP_MEAN) * slope;
            squares[i] = KEEP_SQUARE * squares[i] + (1 - KEEP_SQUARE) * slope * slope;
            float move = means[i] * meanScale / ((float) Math.sqrt(squares[i] * squareScale) + 1e-8f);
            weights[i] -= pace * (move + shrink * weights[i]);
        }
        Arrays.fill(gradient, 0);
    }

    static float half(float number) {
        return Float.float16ToFloat(Float.floatToFloat16(number));
    }

    static float[] halves(float[] numbers) {
        float[] halves = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            halves[i] = half(numbers[i]);
        }
        return halves;
    }
}
