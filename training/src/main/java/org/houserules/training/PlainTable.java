package org.houserules.training;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.Urgency;

/** Threats, signs of self-harm and what encourages it: those written to be hard apart from those written plainly. */
final class PlainTable {
    private final Quality.Contender contender;

    PlainTable(Quality.Contender contender) {
        this.contender = contender;
    }

    String of(List<Example> back) {
        Measured<Example> measured = Measured.of(contender.screening(), back, Example::text);
        return """

                The same threats and self-harm, by how they were written: with near misses made of the same words, to be hard, or plainly, as pupils and parents write. %s.

                | Kind | Hard | Found | Urgent | Plain | Found | Urgent |
                |---|---|---|---|---|---|---|
                %s%s%s
                | Called so, though ordinary | Hard | Flagged | Urgent | Plain | Flagged | Urgent |
                |---|---|---|---|---|---|---|
                %s%s""".formatted(
                        contender.name().substring(0, 1).toUpperCase(Locale.ROOT)
                                + contender.name().substring(1),
                        found(measured, "threats", TextKind.THREAT, example -> true),
                        found(measured, "signs of self-harm", TextKind.SELF_HARM, example -> !example.isEncouraging()),
                        found(measured, "encouragement of it", TextKind.SELF_HARM, Example::isEncouraging),
                        flagged(measured, "a threat", TextKind.THREAT),
                        flagged(measured, "self-harm", TextKind.SELF_HARM));
    }

    private static String found(Measured<Example> measured, String name, TextKind kind, Predicate<Example> such) {
        Measured<Example> of = measured.where(example -> example.label().equals(kind.key()) && such.test(example));
        return line(name, kind, of, QualityWords::number);
    }

    private static String flagged(Measured<Example> measured, String name, TextKind kind) {
        return line(name, kind, measured.where(Example::isOrdinary), QualityWords::percent);
    }

    private interface Shown {
        String as(double share);
    }

    private static String line(String name, TextKind kind, Measured<Example> of, Shown shown) {
        return "| %s |%s%s%n"
                .formatted(
                        name,
                        cells(of.where(example -> !example.isPlain()), kind, shown),
                        cells(of.where(Example::isPlain), kind, shown));
    }

    private static String cells(Measured<Example> of, TextKind kind, Shown shown) {
        return " %d | %s | %s |"
                .formatted(
                        of.all().size(),
                        shown.as(of.share(one -> one.has(kind))),
                        shown.as(of.share(one -> one.has(kind, Urgency.NOW))));
    }
}
