package org.houserules.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.ArrayList;
import java.util.List;

/** Weights that are moved against their gradients, all at one pace that first grows and then dwindles: AdamW. */
final class Taught {
    /** Which part of all steps the pace grows. */
    private static final int WARMING = 15;

    private static final float SHRINK = 0.01f;

    private final NDManager manager;
    private final float steepest;
    private final Optimizer optimizer;
    private final List<NDArray> weights = new ArrayList<>();

    /**
     * @param steepest gradients that are steeper together than this are made as steep
     * @param steps how many steps there will be
     */
    Taught(NDManager manager, float pace, int steps, float steepest) {
        this.manager = manager;
        this.steepest = steepest;
        this.optimizer = Optimizer.adamW()
                .optWeightDecays(SHRINK)
                .optLearningRateTracker(pace(pace, steps))
                .build();
    }

    private static Tracker pace(float highest, int steps) {
        float done = 1f / steps;
        return step -> highest * Math.min(1, WARMING * step * done) * Math.max(0, 1 - step * done);
    }

    NDArray of(float[] numbers, Shape shape) {
        NDArray weight = manager.create(numbers, shape);
        weight.setRequiresGradient(true);
        weights.add(weight);
        return weight;
    }

    /**
     * A number that is multiplied by and not taught. It has to stay: what a {@link Number} is turned into on the way is
     * let go before the gradients are made, which then are made of anything.
     */
    NDArray constant(double number) {
        return manager.create((float) number);
    }

    /** Moves all weights, and forgets their gradients. */
    void step() {
        List<NDArray> gradients = weights.stream().map(NDArray::getGradient).toList();
        double steep = Math.sqrt(gradients.stream().mapToDouble(Taught::square).sum());
        if (Double.isNaN(steep)) {
            throw new IllegalStateException("The training went astray: a gradient is no number.");
        }
        for (int i = 0; i < weights.size(); i++) {
            NDArray gradient = gradients.get(i);
            if (steep > steepest) {
                gradient.muli(steepest / steep);
            }
            optimizer.update(String.valueOf(i), weights.get(i), gradient);
            gradient.subi(gradient);
            gradient.close();
        }
    }

    private static double square(NDArray gradient) {
        try (NDArray squares = gradient.square();
                NDArray sum = squares.sum()) {
            return sum.getFloat();
        }
    }
}
