package org.houserules.consent.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.houserules.consent.Consent;

/**
 * One answer of a list.
 *
 * @param number its place among the answers of the list, of which one line may hold several
 * @param column the heading it stands under, where each consent has a column of its own; else blank
 * @param pupil key of the pupil's row
 */
public record ConsentRow(int line, int number, String column, long pupil, Consent consent, Optional<String> by) {
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
