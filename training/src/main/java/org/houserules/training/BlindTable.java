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
        return """

                ## The blind sets

                Written as pupils and parents write, in one sitting each, before the model and the rules were last improved; nobody read them again, and nothing was chosen by them. Plainer than the examples above, which are written to be hard.

                The first:
                %s
                The second is a third of what was written later, by situation; the other two thirds were read to mend the rules, and teach the model. Its ordinary posts are picked to be hard: plays, sport, history, science, cooking, slang. Near misses are made of the words of the threats.
                %s
                The third was written before the third lot of examples was learnt. Its near misses are ordinary posts that may be taken for harm: plays, sport, history, idioms, health notices, remembrance.
                %s
                The fourth was written before the plain texts of the last lot were learnt, by somebody else.
                %s
                The fifth was written before the language model itself was tuned, by somebody else, as a child-protection officer would who checks whether a product can be trusted.
                %s
                The sixth was written while an earlier model was trained, by somebody else, as an outsider's trial; nobody but its writer read it.
                %s
                The seventh was written in the same way, later, and has other kinds too; *named* are harmless texts that name a group of people.
                %s%s
                The eighth was written while what taught the present model was, by somebody who saw none of it; neither plain nor hard, but as a week brings it.
                %s%s""".formatted(
                        table(blind, "blind/"),
                        table(blind, "blind/second/"),
                        table(blind, "blind/third/"),
                        table(blind, "blind/fourth/"),
                        table(blind, "blind/fifth/"),
                        table(blind, "blind/sixth/"),
                        table(blind, "blind/seventh/"),
                        others(blind, "blind/seventh/"),
                        table(blind, "blind/eighth/"),
                        others(blind, "blind/eighth/"));
    }

    private String table(List<Example> blind, String set) {
        StringBuilder table = new StringBuilder("""

                | Screening | Threats | Found | Urgent | Self-harm | Found | Urgent | Encouraged | Found | Urgent | Ordinary | Flagged as harm | Urgent | Near misses | Flagged as harm | Urgent |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (Quality.Contender contender : contenders) {
            Measured<Example> measured = Measured.of(contender.screening(), blind, Example::text);
            table.append("| %s |%s%s%s%s%s%n"
                    .formatted(
                            contender.name(),
                            cells(measured, set + "threat", TextKind.THREAT, Urgency.NOW),
                            cells(measured, set + "self-harm", TextKind.SELF_HARM, Urgency.NOW),
                            cells(measured, set + "encouraged", TextKind.SELF_HARM, Urgency.NOW),
                            harmless(measured, set + "ordinary"),
                            harmless(measured, set + "near-miss")));
        }
        return table.toString();
    }

    /** Kinds that earlier sets have not, and texts that name a group of people with nothing wrong. */
    private String others(List<Example> blind, String set) {
        StringBuilder table = new StringBuilder("""

                | Screening | Hate | Found | Urgent | Grooming | Found | Urgent | Bullying | Found | Urgent | Named, harmless | Flagged as harm | Urgent |
                |---|---|---|---|---|---|---|---|---|---|---|---|---|
                """);
        for (Quality.Contender contender : contenders) {
            Measured<Example> measured = Measured.of(contender.screening(), blind, Example::text);
            table.append("| %s |%s%s%s%s%n"
                    .formatted(
                            contender.name(),
                            cells(measured, set + "hate", TextKind.HATE, Urgency.SOON),
                            cells(measured, set + "grooming", TextKind.GROOMING, Urgency.NOW),
                            cells(measured, set + "bullying", TextKind.BULLYING, Urgency.SOON),
                            harmless(measured, set + "named")));
        }
        return table.toString();
    }

    private static String cells(Measured<Example> measured, String family, TextKind kind, Urgency urgency) {
        Measured<Example> of = measured.where(example -> example.family().equals(family));
        return " %d | %s | %s |"
                .formatted(
                        of.all().size(),
                        number(of.share(one -> one.has(kind))),
                        number(of.share(one -> one.has(kind, urgency))));
    }

    private static String harmless(Measured<Example> measured, String family) {
        Measured<Example> of = measured.where(example -> example.family().equals(family));
        return " %d | %s | %s |"
                .formatted(
                        of.all().size(),
                        percent(of.share(Measured.One::hasHarm)),
                        percent(of.share(Measured.One::hasUrgentHarm)));
    }
}
