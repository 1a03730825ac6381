package org.houserules.screening.model;

/** A hidden layer: what each number that goes in weighs for each of its units. */
public final class Layer {
    private final float[][] weights;
    private final float[] bias;

    /** @param weights one row for each number that goes in, with one weight for each unit */
    public Layer(float[][] weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    int size() {
        return bias.length;
    }

    float[] bias() {
        return bias;
    }

    /** What a unit takes of each number. */
    float[] unit(int unit) {
        float[] row = new float[weights.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = weights[i][unit];
        }
        return row;
    }

    /** Of each unit what is above nought. Row by row: that way the machine adds up several units at once. */
    public float[] of(float[] numbers) {
        float[] units = bias.clone();
        for (int i = 0; i < weights.length; i++) {
            addTimes(numbers[i], weights[i], units);
        }
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = Math.max(0, units[unit]);
        }
        return units;
    }

    private static void addTimes(float number, float[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += number * row[i];
        }
    }
}
