package org.houserules.screening.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;

/** Rules and model together: what a rule has already said of a passage is not said twice. */
public final class FullScreening implements TextScreening {
    private static final double PROBABLY = 0.9;
    private static final double HARDLY = 0.15;
    private static final double CERTAIN = 0.9;

    private final TextScreening rules;
    private final TextScreening model;

    public FullScreening(TextScreening rules, TextScreening model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public Screened screen(String text) {
        Screened byRules = rules.screen(text);
        Screened byModel = model.screen(text);
        List<TextFinding> findings = new ArrayList<>(byRules.findings().stream()
                .map(finding -> doubted(finding, byModel.probability()))
                .toList());
        byModel.findings().forEach(finding -> add(findings, finding));
        findings.sort(Comparator.comparingInt(finding -> finding.where().from()));
        return new Screened(findings, reasons(byRules, byModel), byModel.probability());
    }

    /**
     * What the model thinks improbable waits its turn: of what a rule takes from words that stand together, what is not
     * probably so (most that is flagged of ordinary posts); of what a rule says outright, what is hardly so; never what a
     * rule is certain of.
     */
    private static TextFinding doubted(TextFinding finding, Map<TextKind, Double> probability) {
        double least = finding.isVague() ? PROBABLY : finding.score() < CERTAIN ? HARDLY : 0;
        boolean doubted = probability.getOrDefault(finding.kind(), 1.0) < least;
        return doubted ? finding.with(Urgency.NORMAL) : finding;
    }

    /** A rule points at the very words: its place and its sentence are kept, with the higher score and urgency of both. */
    private static void add(List<TextFinding> findings, TextFinding ofModel) {
        boolean said = false;
        for (int i = 0; i < findings.size(); i++) {
            TextFinding before = findings.get(i);
            if (before.kind() == ofModel.kind() && before.where().overlaps(ofModel.where())) {
                findings.set(i, both(before, ofModel));
                said = true;
            }
        }
        if (!said) {
            findings.add(ofModel);
        }
    }

    private static TextFinding both(TextFinding rule, TextFinding model) {
        return new TextFinding(
                rule.kind(),
                rule.detail(),
                Math.max(rule.score(), model.score()),
                rule.urgency().compareTo(model.urgency()) <= 0 ? rule.urgency() : model.urgency(),
                rule.where(),
                rule.what());
    }

    private static Optional<String> reasons(Screened byRules, Screened byModel) {
        List<String> reasons = Stream.of(byRules.cannotTell(), byModel.cannotTell())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", reasons));
    }
}
