package org.houserules.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.TraitWeights;
import org.houserules.screening.text.TextKind;

/**
 * Trains the model: on a part first, to see what it says of texts it has not seen, and then on everything. By what it says
 * of the unseen the halves are blended and the limits are set.
 */
final class Trainer {
    private static final int UNSEEN = 0;

    private final Settings settings;
    private final Consumer<String> progress;

    Trainer(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** What is settled for a kind before the last training. */
    private record Judged(Numbers.Blend blend, float suspect, Limits limits) {}

    Numbers on(List<Prepared> samples, List<TextKind> kinds) {
        List<Judged> judged = judged(samples, kinds);
        progress.accept("training on everything");
        Halves halves = Halves.trained(samples, kinds, settings, progress);
        List<Numbers.Head> heads = IntStream.range(0, kinds.size())
                .mapToObj(i -> head(halves, i, judged.get(i)))
                .toList();
        TraitWeights traits =
                TraitWeights.of(kinds.stream().map(halves::weights).toList());
        return new Numbers(halves.units().tuned(), halves.units().hidden(), traits, heads);
    }

    private List<Judged> judged(List<Prepared> samples, List<TextKind> kinds) {
        Folds folds = new Folds(settings.folds());
        progress.accept("training on what is not put aside");
        Halves halves = Halves.trained(folds.without(samples, UNSEEN), kinds, settings, progress);
        List<List<Halves.Told>> told = halves.of(folds.only(samples, UNSEEN));
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> judged(
                        kinds.get(i), told.stream().map(all -> all.get(i)).toList()))
                .toList();
    }

    private Judged judged(TextKind kind, List<Halves.Told> told) {
        Unseen unseen = new Unseen(kind, new BlendTraining(kind, settings).on(told), told);
        Limits limits = Limits.of(unseen);
        progress.accept(unseen.told(limits));
        return new Judged(unseen.blend(), Limits.suspect(unseen.harmlessTraits()), limits);
    }

    private static Numbers.Head head(Halves halves, int at, Judged judged) {
        return new Numbers.Head(
                halves.kinds().get(at),
                halves.units().heads()[at],
                halves.units().headBias()[at],
                judged.blend,
                judged.suspect,
                judged.limits.found(),
                judged.limits.soon());
    }
}
