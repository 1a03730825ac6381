package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.consent.Consent;

/**
 * One answer of a list.
 *
 * @param pupil key of the pupil's row
 */
public record ConsentRow(int line, long pupil, Consent consent, Optional<String> by) {
    String canonical() {
        return String.join(
                "\u0001",
                String.valueOf(pupil),
                consent.kind().name(),
                consent.purpose().name(),
                consent.answer().name(),
                consent.answeredOn().map(LocalDate::toString).orElse(""),
                consent.until().map(LocalDate::toString).orElse(""),
                by.orElse(""));
    }
}
