package org.houserules.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houserules.screening.model.Judge;
import org.houserules.screening.text.TextKind;

/** The two halves of the model before they are put together: what words weigh, and what meaning weighs. */
record Halves(Map<TextKind, float[]> traits, UnitsTraining.Learnt units, List<TextKind> kinds) {
    static Halves trained(List<Prepared> samples, List<TextKind> kinds, Settings settings) {
        Map<TextKind, float[]> traits = new LinkedHashMap<>();
        kinds.forEach(kind -> traits.put(kind, new TraitsTraining(kind, settings).on(samples)));
        return new Halves(traits, new UnitsTraining(kinds, settings).on(samples), kinds);
    }

    /** What both say of a sample about one kind. */
    Told of(Prepared one, TextKind kind) {
        int head = kinds.indexOf(kind);
        double ofTraits = Judge.sum(weights(kind), one.traits());
        double ofUnits = units.headBias()[head];
        for (int unit = 0; unit < units.hidden().length; unit++) {
            float sum = units.hiddenBias()[unit];
            for (int i = 0; i < one.meaning().length; i++) {
                sum += units.hidden()[unit][i] * one.meaning()[i];
            }
            ofUnits += Math.max(0, sum) * units.heads()[head][unit];
        }
        return new Told(one.sample(), ofTraits, ofUnits);
    }

    /** What the words weigh for a kind. */
    float[] weights(TextKind kind) {
        return Objects.requireNonNull(traits.get(kind), "each kind was trained");
    }

    record Told(Sample sample, double traits, double units) {}
}
