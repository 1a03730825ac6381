package org.houserules.screening.text;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a text, in the order in which it stands there.
 *
 * @param cannotTell why the text could not be screened whole; such a text is held
 */
public record Screened(List<TextFinding> findings, Optional<String> cannotTell) {
    public Screened {
        findings = List.copyOf(findings);
    }
}
