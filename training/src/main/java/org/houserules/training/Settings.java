package org.houserules.training;

/**
 * How training goes about it.
 *
 * @param ours how much more an example of our own weighs than a text of others
 */
record Settings(long seed, int units, int rounds, int folds, float ours) {
    static final Settings USUAL = new Settings(20261121, 96, 8, 3, 4);

    float weight(Sample sample) {
        return sample.ours() ? ours : 1;
    }
}
