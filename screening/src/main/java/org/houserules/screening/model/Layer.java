package org.houserules.screening.model;

/**
 * A hidden layer: what each number that goes in weighs for each of its units. The weights are kept in half precision, as
 * they are trained and written: for each text all of them come from the memory, and half of it comes in half of the time.
 */
public final class Layer {
    private final short[][] weights;
    private final float[] bias;

    /** @param weights one row for each number that goes in, with one weight for each unit */
    public Layer(float[][] weights, float[] bias) {
        this.weights = new short[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            this.weights[i] = halves(weights[i]);
        }
        this.bias = bias;
    }

    private static short[] halves(float[] row) {
        short[] halves = new short[row.length];
        for (int i = 0; i < row.length; i++) {
            halves[i] = Float.floatToFloat16(row[i]);
        }
        return halves;
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
            row[i] = Float.float16ToFloat(weights[i][unit]);
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

    private static void addTimes(float number, short[] row, float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += number * Float.float16ToFloat(row[i]);
        }
    }
}
