package org.houserules.training;

import static org.houserules.training.QualityWords.number;
import static org.houserules.training.QualityWords.percent;

import java.util.List;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.Urgency;

/** Threats, self-harm and what encourages it, and ordinary posts, written before the model was improved. */
final class BlindTable {
    private final List<Quality.Contender> contenders;

    BlindTable(List<Quality.Contender> contenders) {
        this.contenders = contenders;
    }

    String of(List<Example> blind) {
        StringBuilder page = new StringBuilder("""

                ## The blind set

                Written as pupils and parents write, in one sitting, before the model was last improved; nobody read it again, and nothing was chosen by it. Plainer than the examples above, which are written to be hard.

                | Screening | Threats | Found | Urgent | Self-harm | Found | Urgent | Encouraged | Found | Urgent | Ordinary | Flagged as harm | Urgent |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (Quality.Contender contender : contenders) {
            Measured<Example> measured = Measured.of(contender.screening(), blind, Example::text);
            Measured<Example> ordinary = measured.where(Example::isQuiet);
            page.append("| %s |%s%s%s %d | %s | %s |%n"
                    .formatted(
                            contender.name(),
                            cells(measured, "blind/threat", TextKind.THREAT),
                            cells(measured, "blind/self-harm", TextKind.SELF_HARM),
                            cells(measured, "blind/encouraged", TextKind.SELF_HARM),
                            ordinary.all().size(),
                            percent(ordinary.share(Measured.One::hasHarm)),
                            percent(ordinary.share(Measured.One::hasUrgentHarm))));
        }
        return page.toString();
    }

    private static String cells(Measured<Example> measured, String family, TextKind kind) {
        Measured<Example> of = measured.where(example -> example.family().equals(family));
        return " %d | %s | %s |"
                .formatted(
                        of.all().size(),
                        number(of.share(one -> one.has(kind))),
                        number(of.share(one -> one.has(kind, Urgency.NOW))));
    }
}
