package org.houserules.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.TraitWeights;
import org.houserules.screening.text.TextKind;

/** Trains the model: on parts first, to see what it says of texts it has not seen, and then on everything. */
final class Trainer {
    private final Settings settings;
    private final Consumer<String> progress;

    Trainer(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    Numbers on(List<Prepared> samples, List<TextKind> kinds) {
        List<Halves> models = models(samples, kinds);
        Halves halves = models.removeLast();
        List<List<Halves.Told>> told = unseen(samples, kinds, models);
        List<Numbers.Head> heads = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            heads.add(head(halves, i, told.get(i)));
        }
        TraitWeights traits =
                TraitWeights.of(kinds.stream().map(halves::weights).toList());
        return new Numbers(halves.units().hidden(), traits, heads);
    }

    /** Side by side, each by itself: those of the parts, and last the one of everything. */
    private List<Halves> models(List<Prepared> samples, List<TextKind> kinds) {
        Folds folds = new Folds(settings.folds());
        progress.accept("training on %d parts and on everything".formatted(settings.folds()));
        return IntStream.rangeClosed(0, settings.folds())
                .parallel()
                .mapToObj(fold -> {
                    List<Prepared> seen = fold < settings.folds() ? folds.without(samples, fold) : samples;
                    return Halves.trained(seen, kinds, settings);
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** For each kind what models said of samples that they had not seen. */
    private List<List<Halves.Told>> unseen(List<Prepared> samples, List<TextKind> kinds, List<Halves> models) {
        List<List<Halves.Told>> told = new ArrayList<>();
        kinds.forEach(_ -> told.add(new ArrayList<>()));
        Folds folds = new Folds(settings.folds());
        for (int fold = 0; fold < settings.folds(); fold++) {
            for (Prepared one : folds.only(samples, fold)) {
                List<Halves.Told> all = models.get(fold).of(one);
                IntStream.range(0, kinds.size()).forEach(i -> told.get(i).add(all.get(i)));
            }
        }
        return told;
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
                Limits.suspect(unseen.harmlessTraits()),
                limits.found(),
                limits.soon());
    }
}
