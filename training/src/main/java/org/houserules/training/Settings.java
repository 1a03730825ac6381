package org.houserules.training;

import org.houserules.screening.text.TextKind;

/**
 * How training goes about it.
 *
 * @param rounds how many times what words weigh is learnt from each text
 * @param tuning how many times the language model is tuned by each of ours
 * @param folds one part in so many is put aside to see what a model says of what it has not seen
 * @param ours how much more an example of our own weighs than a text of others
 * @param ordinary how much more than that an ordinary post weighs: what is harmless shall not be flagged
 */
record Settings(long seed, int units, int rounds, int tuning, int folds, float ours, float ordinary) {
    static final Settings USUAL = new Settings(20261124, 128, 8, 4, 6, 4, 6);

    float weight(Sample sample) {
        float weight = sample.ours() ? ours : 1;
        return sample.isOrdinary() ? weight * ordinary : weight;
    }

    /**
     * The same for tuning, without what all have in common; the language model needs less of a push. That a threat is no
     * self-harm weighs little: who is told that they had better not live is threatened as well, both are looked at at once,
     * and what is strict here is missed there.
     */
    float tuningWeight(Sample sample, TextKind kind) {
        float weight = sample.ours() ? sample.isOrdinary() ? ordinary / 2 : 1 : 1 / ours;
        return kind == TextKind.SELF_HARM && sample.isOf(TextKind.THREAT) ? weight / 4 : weight;
    }
}
