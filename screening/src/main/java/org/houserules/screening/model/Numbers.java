package org.houserules.screening.model;

import java.util.List;
import org.houserules.screening.text.TextKind;

/**
 * What training learnt.
 *
 * @param tuned what stands in place of weights of the language model
 * @param hidden the layer between embedding and heads
 * @param traits what the words weigh for each head, in the order of the heads
 */
public record Numbers(TunedWeights tuned, Layer hidden, TraitWeights traits, List<Head> heads) {
    public Numbers {
        heads = List.copyOf(heads);
    }

    /**
     * One kind of finding.
     *
     * @param units a weight for each unit of the hidden layer
     * @param blend what the traits, what the units and one weigh in the end
     * @param suspect from which sum of the traits alone a sentence is looked at by itself
     * @param found from which probability it is a finding
     * @param soon from which probability a person should look the same day
     */
    public record Head(
            TextKind kind, float[] units, float unitsBias, Blend blend, float suspect, float found, float soon) {}

    /** How the two opinions are put together into a probability. */
    public record Blend(float traits, float units, float bias) {
        public double probability(double ofTraits, double ofUnits) {
            return 1 / (1 + Math.exp(-(traits * ofTraits + units * ofUnits + bias)));
        }
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
