package org.houserules.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.TraitWeights;
import org.houserules.screening.text.TextKind;

/**
 * Trains the model on all but a part that is put aside, and sees what it says of that: by what it says of the unseen the
 * halves are blended and the limits are set. Another training on everything would teach it that part as well, and take twice
 * the time; but how sure it is then is what nobody has measured.
 */
final class Trainer {
    private static final int UNSEEN = 0;

    private final Settings settings;
    private final Consumer<String> progress;

    Trainer(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    Numbers on(List<Prepared> samples, List<TextKind> kinds) {
        Folds folds = new Folds(settings.folds());
        Halves halves = Halves.trained(folds.without(samples, UNSEEN), kinds, settings, progress);
        List<List<Halves.Told>> told = halves.of(folds.only(samples, UNSEEN));
        List<Numbers.Head> heads = IntStream.range(0, kinds.size())
                .mapToObj(i ->
                        head(halves, i, told.stream().map(all -> all.get(i)).toList()))
                .toList();
        TraitWeights traits =
                TraitWeights.of(kinds.stream().map(halves::weights).toList());
        return new Numbers(halves.units().tuned(), halves.units().hidden(), traits, heads);
    }

    private Numbers.Head head(Halves halves, int at, List<Halves.Told> told) {
        TextKind kind = halves.kinds().get(at);
        Unseen unseen = new Unseen(kind, new BlendTraining(kind, settings).on(told), told);
        Limits limits = Limits.of(unseen);
        progress.accept(unseen.told(limits));
        return new Numbers.Head(
                kind,
                halves.units().heads()[at],
                halves.units().headBias()[at],
                unseen.blend(),
                Limits.suspect(kind, unseen.harmlessTraits()),
                limits.found(),
                limits.soon());
    }
}
