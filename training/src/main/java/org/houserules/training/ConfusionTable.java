package org.houserules.training;

import java.util.List;
import java.util.Optional;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;

/** What still goes wrong among the examples that may be read, so that one sees what kind of mistakes to expect. */
final class ConfusionTable {
    private static final int MOST = 3;

    private final TextScreening screening;

    ConfusionTable(TextScreening screening) {
        this.screening = screening;
    }

    String of(List<Example> seen) {
        Measured<Example> measured = Measured.of(screening, seen, Example::text);
        StringBuilder page = new StringBuilder(
                "\n## Mistakes to expect\n\nFrom our own examples, of those that are not kept back: what goes wrong even there.\n\n| Text | Should be | Said to be |\n|---|---|---|\n");
        Lessons.KINDS.forEach(kind -> measured.all().stream()
                .filter(one -> KeptBackTable.kindOf(one.subject()).equals(Optional.of(kind)) && !one.has(kind))
                .limit(MOST)
                .forEach(one -> page.append(line(one, kind.key()))));
        measured.all().stream()
                .filter(one -> one.subject().isQuiet() && one.hasUrgentHarm())
                .limit(3L * MOST)
                .forEach(one -> page.append(line(one, "quiet")));
        return page.toString();
    }

    private static String line(Measured.One<Example> one, String label) {
        String said = String.join(
                ", ",
                one.screened().findings().stream()
                        .map(TextFinding::kind)
                        .filter(Measured.HARM::contains)
                        .map(TextKind::key)
                        .distinct()
                        .toList());
        return "| %s | %s | %s |%n"
                .formatted(QualityWords.quoted(one.subject().text()), label, said.isEmpty() ? "nothing" : said);
    }
}
