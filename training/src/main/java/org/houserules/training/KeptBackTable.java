package org.houserules.training;

import static org.houserules.training.QualityWords.number;
import static org.houserules.training.QualityWords.percent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.Urgency;

/** Each kind on our own examples that were kept back. */
final class KeptBackTable {
    private final List<Quality.Contender> contenders;

    KeptBackTable(List<Quality.Contender> contenders) {
        this.contenders = contenders;
    }

    String of(List<Example> back) {
        StringBuilder page = new StringBuilder(
                "\n## Each kind on examples kept back\n\nHarmless are the near misses beside it, and ordinary posts. *Urgent enough* counts only findings that are at least as urgent as they should be.\n\n");
        page.append(
                "| Kind | Screening | Examples | Recall | Urgent enough | Harmless | False flags | Precision | F1 |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        for (Quality.Contender contender : contenders) {
            Measured<Example> measured = Measured.of(contender.screening(), back, Example::text);
            Arrays.stream(TextKind.values())
                    .filter(kind ->
                            back.stream().anyMatch(example -> kindOf(example).equals(Optional.of(kind))))
                    .filter(kind -> !contender.name().equals("word list") || Measured.HARM.contains(kind))
                    .filter(kind -> !contender.name().equals("model alone") || Lessons.KINDS.contains(kind))
                    .forEach(kind -> page.append(line(kind, contender.name(), measured)));
        }
        return page + counterSpeech(back);
    }

    static Optional<TextKind> kindOf(Example example) {
        return Arrays.stream(TextKind.values())
                .filter(kind -> kind.key().equals(example.label()))
                .findFirst();
    }

    private static String line(TextKind kind, String name, Measured<Example> measured) {
        Measured<Example> of = measured.where(example -> kindOf(example).equals(Optional.of(kind)));
        Measured<Example> quiet = measured.where(Example::isQuiet);
        double recall = of.share(one -> one.has(kind));
        long hits = of.all().stream().filter(one -> one.has(kind)).count();
        long flags = quiet.all().stream().filter(one -> one.has(kind)).count();
        Measures.Counted counted = new Measures.Counted(
                hits, flags, of.all().size() - hits, quiet.all().size() - flags);
        return "| %s | %s | %d | %s | %s | %d | %s | %s | %s |%n"
                .formatted(
                        kind.key(),
                        name,
                        of.all().size(),
                        number(recall),
                        number(of.share(one -> one.has(kind, urgency(one.subject())))),
                        quiet.all().size(),
                        percent(counted.falseRate()),
                        number(counted.precision()),
                        number(counted.f1()));
    }

    private static Urgency urgency(Example example) {
        return Urgency.valueOf(example.urgency().toUpperCase(Locale.ROOT));
    }

    private String counterSpeech(List<Example> back) {
        StringBuilder page = new StringBuilder(
                "\nAbuse that is quoted or spoken against should be a finding, and none that is urgent:\n\n| Screening | Examples | A finding | An urgent one |\n|---|---|---|---|\n");
        List<Example> against = back.stream()
                .filter(example -> example.label().equals("counter-speech"))
                .toList();
        for (Quality.Contender contender : contenders) {
            Measured<Example> measured = Measured.of(contender.screening(), against, Example::text);
            page.append("| %s | %d | %s | %s |%n"
                    .formatted(
                            contender.name(),
                            against.size(),
                            percent(measured.share(Measured.One::hasHarm)),
                            percent(measured.share(Measured.One::hasUrgentHarm))));
        }
        return page.toString();
    }
}
