package org.houserules.training;

import java.util.List;
import java.util.function.Predicate;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.text.TextKind;

/** What models said about one kind of samples that they had not seen, put together. */
record Unseen(TextKind kind, Numbers.Blend blend, List<Halves.Told> told) {
    Unseen {
        told = told.stream().filter(one -> one.sample().label(kind).isPresent()).toList();
    }

    List<Scored> all() {
        return scored(_ -> true);
    }

    List<Scored> ordinary() {
        return scored(Sample::isOrdinary);
    }

    /** Ordinary posts and near misses of ours: what is of no kind. */
    List<Scored> harmless() {
        return scored(Unseen::isHarmless);
    }

    /** What words alone make of what is harmless. */
    List<Double> harmlessTraits() {
        return told.stream()
                .filter(one -> isHarmless(one.sample()))
                .map(Halves.Told::traits)
                .toList();
    }

    private List<Scored> scored(Predicate<Sample> which) {
        return told.stream()
                .filter(one -> which.test(one.sample()))
                .map(one -> new Scored(
                        one.sample().label(kind).orElseThrow() == 1, blend.probability(one.traits(), one.units())))
                .toList();
    }

    private static boolean isHarmless(Sample sample) {
        return sample.source().equals("ours")
                && sample.labels().size() == Lessons.KINDS.size()
                && sample.labels().values().stream().allMatch(label -> label == 0);
    }

    /** For whoever trains: what to expect, before anything is measured on what was kept back. */
    String told(Limits limits) {
        StringBuilder told = new StringBuilder("%s: %s, %s%n".formatted(kind.key(), blend, limits));
        told.append(line("all", all(), limits));
        told.append(line("ordinary", ordinary(), limits));
        told.append(line("harmless", harmless(), limits));
        this.told.stream()
                .map(one -> one.sample().source())
                .distinct()
                .sorted()
                .forEach(source -> told.append(
                        line(source, scored(sample -> sample.source().equals(source)), limits)));
        return told.toString();
    }

    private static String line(String name, List<Scored> scored, Limits limits) {
        Measures.Counted found = Measures.count(scored, limits.found());
        Measures.Counted soon = Measures.count(scored, limits.soon());
        return "  %-14s %6d  AUROC %.3f  found: recall %.3f false %.4f  soon: recall %.3f false %.4f%n"
                .formatted(
                        name,
                        scored.size(),
                        Measures.auroc(scored),
                        found.recall(),
                        found.falseRate(),
                        soon.recall(),
                        soon.falseRate());
    }
}
