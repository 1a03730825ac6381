package org.houserules.screening.model;

import java.util.List;
import org.houserules.screening.text.TextKind;

/**
 * What training learnt.
 *
 * @param hidden the weights of the layer between embedding and heads, one row for each of its units
 */
public record Numbers(float[][] hidden, float[] hiddenBias, List<Head> heads) {
    public Numbers {
        heads = List.copyOf(heads);
    }

    /**
     * One kind of finding.
     *
     * @param traits a weight for each place of {@link Traits}
     * @param units a weight for each unit of the hidden layer
     * @param blend what the traits, what the units and one weigh in the end
     * @param suspect from which sum of the traits alone a sentence is looked at by itself
     * @param found from which probability it is a finding
     * @param soon from which probability a person should look the same day
     */
    public record Head(
            TextKind kind,
            float[] traits,
            float[] units,
            float unitsBias,
            Blend blend,
            float suspect,
            float found,
            float soon) {}

    /** How the two opinions are put together into a probability. */
    public record Blend(float traits, float units, float bias) {
        public double probability(double ofTraits, double ofUnits) {
            return 1 / (1 + Math.exp(-(traits * ofTraits + units * ofUnits + bias)));
        }
    }

    /** What the hidden layer makes of an embedding. */
    public float[] units(float[] embedding) {
        return units(hidden, hiddenBias, embedding);
    }

    /** What a layer makes of numbers: of each unit what is above nought. */
    public static float[] units(float[][] layer, float[] bias, float[] numbers) {
        float[] units = new float[layer.length];
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = Math.max(0, bias[unit] + product(layer[unit], numbers));
        }
        return units;
    }

    /** In four sums side by side, which a machine adds up faster than one. */
    public static float product(float[] left, float[] right) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < left.length; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        for (; i < left.length; i++) {
            a += left[i] * right[i];
        }
        return a + b + (c + d);
    }
}
