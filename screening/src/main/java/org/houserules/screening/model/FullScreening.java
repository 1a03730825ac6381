package org.houserules.screening.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextScreening;
import org.houserules.screening.text.Urgency;

/** Rules and model together: what a rule has already said of a passage is not said twice. */
public final class FullScreening implements TextScreening {
    private static final double PROBABLY = 0.9;
    private static final double RATHER = 0.5;
    private static final double HARDLY = 0.15;
    private static final double CERTAIN = 0.95;

    private final TextScreening rules;
    private final TextScreening model;

    public FullScreening(TextScreening rules, TextScreening model) {
        this.rules = rules;
        this.model = model;
    }

    @Override
    public Screened screen(String text) {
        Screened byRules = rules.screen(text);
        Screened byModel = model.screen(rules.forAnother(text));
        List<TextFinding> findings = new ArrayList<>(byRules.findings().stream()
                .map(finding -> doubted(finding, byModel))
                .toList());
        byModel.findings().forEach(finding -> add(findings, finding));
        findings.sort(Comparator.comparingInt(finding -> finding.where().from()));
        return new Screened(findings, reasons(byRules, byModel), byModel.probability());
    }

    /** What the model thinks improbable waits its turn. */
    private static TextFinding doubted(TextFinding finding, Screened byModel) {
        return byModel.probabilityOf(finding) < least(finding) ? finding.with(Urgency.NORMAL) : finding;
    }

    /**
     * How probable a finding has to be: what a rule takes from words that stand together, probably so (most that is
     * flagged of ordinary posts); harm that a rule says outright, rather so than not; what it says of facts, more than
     * hardly so. What a rule is certain of, as a date of birth, is not doubted.
     */
    private static double least(TextFinding finding) {
        if (finding.isVague()) {
            return PROBABLY;
        }
        if (finding.score() >= CERTAIN) {
            return 0;
        }
        return finding.kind().isHarm() ? RATHER : HARDLY;
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
