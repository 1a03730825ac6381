package org.houserules.training;

import java.time.LocalDate;
import java.util.Locale;
import org.houserules.screening.model.NumbersFile;

/** What the page of figures says around its tables. */
final class QualityWords {
    private QualityWords() {}

    static String heading(byte[] numbers) {
        return """
                # How well the screening of texts works

                Written by `./training/quality TRAIN.tsv` on %s; do not edit. Model: %,d bytes of numbers, SHA-256 `%s`, trained by `./training/train TRAIN.tsv` with seed %d (see [the model card](screening-model.md)).

                Nothing here was seen in training. *Test split* are texts that others collected and labelled, from which nothing was learnt. *Kept back* are a third of our own worked examples (`training/examples`), chosen by family, which neither training nor whoever writes rules sees. Both are small worlds: what a school's own pupils and parents write will differ, and a person decides about each finding.

                **Precision**: of what was flagged, how much was right. **Recall**: of what was there, how much was flagged. **F1**: both in one figure. **AUROC**: how often a text of the kind scores higher than one that is not; .5 is guessing, 1 is perfect. **False flags**: of what was harmless, how much was flagged.
                """.formatted(
                        LocalDate.now(java.time.ZoneOffset.UTC),
                        numbers.length,
                        NumbersFile.digestOf(numbers),
                        Settings.USUAL.seed());
    }

    static String number(double number) {
        return Double.isNaN(number)
                ? "–"
                : String.format(Locale.ROOT, "%.3f", number).replaceFirst("^0", "");
    }

    static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** A text of ours inside a table. */
    static String quoted(String text) {
        return text.replace("|", "\\|");
    }
}
