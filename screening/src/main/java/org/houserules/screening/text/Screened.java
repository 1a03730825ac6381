package org.houserules.screening.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a text, in the order in which it stands there.
 *
 * @param cannotTell why the text could not be screened whole; such a text is held
 * @param probability how probable the kinds are that this reading can weigh, where they are most probable; others are missing
 */
public record Screened(List<TextFinding> findings, Optional<String> cannotTell, Map<TextKind, Double> probability) {
    public Screened {
        findings = List.copyOf(findings);
        probability = Map.copyOf(probability);
    }

    public Screened(List<TextFinding> findings, Optional<String> cannotTell) {
        this(findings, cannotTell, Map.of());
    }
}
