package org.houserules.training;

import static org.houserules.training.QualityWords.percent;

import java.util.List;

/** How much of what a school posts every day is flagged. */
final class OrdinaryTable {
    private final List<Quality.Contender> contenders;

    OrdinaryTable(List<Quality.Contender> contenders) {
        this.contenders = contenders;
    }

    String of(List<Example> ordinary) {
        StringBuilder page = new StringBuilder(
                "\n## Ordinary posts and comments, kept back\n\nDrama and sport, animals, history lessons, health notices, pride and remembrance, banter. Harm are "
                        + "abuse, hate, threats, swearing, bullying, grooming, self-harm and sexual content.\n\n| Screening | Texts | Flagged as harm, not urgent or urgent | Urgent |\n|---|---|---|---|\n");
        for (Quality.Contender contender : contenders) {
            Measured<Example> measured = Measured.of(contender.screening(), ordinary, Example::text);
            page.append("| %s | %d | %s | %s |%n"
                    .formatted(
                            contender.name(),
                            ordinary.size(),
                            percent(measured.share(Measured.One::hasHarm)),
                            percent(measured.share(Measured.One::hasUrgentHarm))));
        }
        return page.toString();
    }
}
