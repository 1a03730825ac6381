package org.houserules.training;

/**
 * How training goes about it.
 *
 * @param ours how much more an example of our own weighs than a text of others
 * @param ordinary how much more than that an ordinary post weighs: what is harmless shall not be flagged
 */
record Settings(long seed, int units, int rounds, int folds, float ours, float ordinary) {
    static final Settings USUAL = new Settings(20261121, 128, 8, 3, 4, 6);

    float weight(Sample sample) {
        float weight = sample.ours() ? ours : 1;
        return sample.isOrdinary() ? weight * ordinary : weight;
    }
}
