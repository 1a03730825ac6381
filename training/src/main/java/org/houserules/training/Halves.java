package org.houserules.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.TraitWeights;
import org.houserules.screening.text.TextKind;

/** The two halves of the model before they are put together: what words weigh, and what meaning weighs. */
record Halves(Map<TextKind, float[]> traits, UnitsTraining.Learnt units, List<TextKind> kinds) {
    static Halves trained(List<Prepared> samples, List<TextKind> kinds, Settings settings) {
        Map<TextKind, float[]> traits = kinds.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Function.identity(), kind -> new TraitsTraining(kind, settings).on(samples)));
        return new Halves(traits, new UnitsTraining(kinds, settings).on(samples), kinds);
    }

    /** What both say of a sample about each kind, in the order of the kinds. */
    List<Told> of(Prepared one) {
        float[] unit = units.hidden().of(one.meaning());
        return IntStream.range(0, kinds.size())
                .mapToObj(head -> new Told(
                        one.sample(),
                        TraitWeights.sum(weights(kinds.get(head)), one.traits()),
                        units.headBias()[head] + Numbers.product(units.heads()[head], unit)))
                .toList();
    }

    /** What the words weigh for a kind. */
    float[] weights(TextKind kind) {
        return Objects.requireNonNull(traits.get(kind), "each kind was trained");
    }

    record Told(Sample sample, double traits, double units) {}
}
