package org.houserules.training;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.TraitWeights;
import org.houserules.screening.text.TextKind;

/** The two halves of the model before they are put together: what words weigh, and what meaning weighs. */
record Halves(Map<TextKind, float[]> traits, Encoder.Learnt units, List<TextKind> kinds) {
    static Halves trained(List<Prepared> samples, List<TextKind> kinds, Settings settings, Consumer<String> progress) {
        Map<TextKind, float[]> traits = kinds.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Function.identity(), kind -> new TraitsTraining(kind, settings).on(samples)));
        return new Halves(traits, new EncoderTraining(kinds, settings, progress).on(samples), kinds);
    }

    /** What both say of each sample about each kind, in the order of the kinds: as the product will read it. */
    List<List<Told>> of(List<Prepared> samples) {
        try (Embedding embedding = Embedding.load(Optional.empty(), units.tuned())) {
            return samples.parallelStream().map(one -> of(one, embedding)).toList();
        }
    }

    private List<Told> of(Prepared one, Embedding embedding) {
        float[] unit = units.hidden().of(embedding.of(one.plain()));
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
