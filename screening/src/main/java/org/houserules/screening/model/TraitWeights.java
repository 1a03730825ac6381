package org.houserules.screening.model;

import java.util.List;

/**
 * What each place of {@link Traits} weighs for each kind, in half precision, as it is trained and written. What a place
 * weighs for all kinds lies side by side in memory.
 */
public final class TraitWeights {
    private final short[] weights;
    private final int kinds;

    TraitWeights(int kinds) {
        this.kinds = kinds;
        this.weights = new short[Traits.PLACES * kinds];
    }

    /** @param tables for each kind a weight for each place */
    public static TraitWeights of(List<float[]> tables) {
        TraitWeights all = new TraitWeights(tables.size());
        for (int kind = 0; kind < all.kinds; kind++) {
            for (int place = 0; place < Traits.PLACES; place++) {
                all.set(place, kind, tables.get(kind)[place]);
            }
        }
        return all;
    }

    void set(int place, int kind, float weight) {
        weights[place * kinds + kind] = Float.floatToFloat16(weight);
    }

    float at(int place, int kind) {
        return Float.float16ToFloat(weights[place * kinds + kind]);
    }

    /** What the traits of a text weigh together for each kind. */
    double[] sums(int[] traits) {
        double[] sums = new double[kinds];
        for (int place : traits) {
            for (int kind = 0; kind < kinds; kind++) {
                sums[kind] += at(place, kind);
            }
        }
        for (int kind = 0; kind < kinds; kind++) {
            sums[kind] = shared(sums[kind], traits.length);
        }
        return sums;
    }

    /** What the traits of a text weigh together for one kind, by its table alone. */
    public static double sum(float[] table, int[] traits) {
        double sum = 0;
        for (int place : traits) {
            sum += table[place];
        }
        return shared(sum, traits.length);
    }

    /** The mean of the weights, so that long texts do not weigh more; times the root of their number, as in training. */
    private static double shared(double sum, int count) {
        return count == 0 ? 0 : sum / Math.sqrt(count);
    }
}
