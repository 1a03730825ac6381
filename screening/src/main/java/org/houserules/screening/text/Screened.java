package org.houserules.screening.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a text, in the order in which it stands there.
 *
 * @param cannotTell why the text could not be screened whole; such a text is held
 * @param probability how probable the kinds are that this reading can weigh, where they are most probable; others are missing
 * @param closely what sentences weigh that were read by themselves for one kind only; it tells of nothing beside them
 */
public record Screened(
        List<TextFinding> findings,
        Optional<String> cannotTell,
        Map<TextKind, Double> probability,
        List<Weighed> closely) {
    public Screened {
        findings = List.copyOf(findings);
        probability = Map.copyOf(probability);
        closely = List.copyOf(closely);
    }

    public Screened(List<TextFinding> findings, Optional<String> cannotTell, Map<TextKind, Double> probability) {
        this(findings, cannotTell, probability, List.of());
    }

    public Screened(List<TextFinding> findings, Optional<String> cannotTell) {
        this(findings, cannotTell, Map.of());
    }

    /** How probable this reading thinks what another one found, in the sentence where it stands too; 1 where it cannot weigh. */
    public double probabilityOf(TextFinding finding) {
        double anywhere = probability.getOrDefault(finding.kind(), 1.0);
        return closely.stream()
                .filter(sentence ->
                        sentence.kind() == finding.kind() && sentence.where().overlaps(finding.where()))
                .mapToDouble(Weighed::probability)
                .reduce(anywhere, Math::max);
    }
}
