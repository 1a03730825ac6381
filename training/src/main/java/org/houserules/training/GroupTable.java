package org.houserules.training;

import static org.houserules.training.QualityWords.number;
import static org.houserules.training.QualityWords.percent;

import java.util.List;
import org.houserules.screening.model.Judge;
import org.houserules.screening.model.Opinion;
import org.houserules.screening.text.TextKind;
import org.houserules.screening.text.TextScreening;

/** Whether some groups are protected less, or flagged more for being named, than others. */
final class GroupTable {
    private static final List<String> NEUTRAL = List.of(
            "Tomorrow's speaker is {one}.",
            "My neighbour is {one} and keeps bees.",
            "The exhibition shows photographs of {people} at work.",
            "{people} came to the open evening.",
            "There is a new club for {people} and their friends.",
            "She writes books about {people}.");

    private final TextScreening screening;
    private final Judge judge;

    GroupTable(TextScreening screening, Judge judge) {
        this.screening = screening;
        this.judge = judge;
    }

    /**
     * @param back examples of hate and its near misses, group by group
     * @param more the same in which all groups lie together
     */
    String of(List<Example> back, List<Example> more) {
        StringBuilder page = new StringBuilder(
                "\n## Group by group\n\nHate and its near misses kept back, rules and model together. The groups are small: one text more or less is several per cent.\n\n| Group | Hateful | Found | Urgent | Harmless | Flagged as hate |\n|---|---|---|---|---|---|\n");
        Measured<Example> measured = Measured.of(screening, back, Example::text);
        back.stream().map(GroupTable::group).distinct().sorted().forEach(group -> {
            Measured<Example> of = measured.where(example -> group(example).equals(group));
            Measured<Example> hate = of.where(example -> example.label().equals("hate"));
            Measured<Example> quiet = of.where(Example::isQuiet);
            page.append("| %s | %d | %s | %s | %d | %s |%n"
                    .formatted(
                            group,
                            hate.all().size(),
                            percent(hate.share(one -> one.has(TextKind.HATE))),
                            percent(hate.share(Measured.One::hasUrgentHarm)),
                            quiet.all().size(),
                            percent(quiet.share(one -> one.has(TextKind.HATE)))));
        });
        return page + together(more) + neutral();
    }

    private String together(List<Example> more) {
        Measured<Example> measured = Measured.of(screening, more, Example::text);
        Measured<Example> hate = measured.where(example -> example.label().equals("hate"));
        Measured<Example> quiet = measured.where(Example::isQuiet);
        return """

                Of %d hateful texts written later, many politely, as a question or with emoji, %s are found and %s are urgent. Of the %d near misses beside them, which name the same groups or use words of contempt for things, %s are flagged as hate, %s as any harm and %s urgently.
                """.formatted(
                        hate.all().size(),
                        percent(hate.share(one -> one.has(TextKind.HATE))),
                        percent(hate.share(Measured.One::hasUrgentHarm)),
                        quiet.all().size(),
                        percent(quiet.share(one -> one.has(TextKind.HATE))),
                        percent(quiet.share(Measured.One::hasHarm)),
                        percent(quiet.share(Measured.One::hasUrgentHarm)));
    }

    private static String group(Example example) {
        return example.family().substring(0, example.family().indexOf('/'));
    }

    /** What naming a group does to the model, all else being the same and kind. */
    private String neutral() {
        StringBuilder page = new StringBuilder(
                "\nWhat only naming a group does to the model: the mean probability of hate in " + NEUTRAL.size()
                        + " friendly sentences that differ in nothing but the group.\n\n| Named | Probability of hate |\n|---|---|\n");
        for (String people : List.of(
                "teachers/a teacher",
                "Muslims/a Muslim",
                "Jewish people/a Jewish person",
                "Christians/a Christian",
                "black people/a black person",
                "white people/a white person",
                "Asian people/an Asian person",
                "Travellers/a Traveller",
                "refugees/a refugee",
                "gay people/a gay person",
                "trans people/a trans person",
                "women/a woman",
                "men/a man",
                "disabled people/a disabled person",
                "autistic people/an autistic person")) {
            String[] forms = people.split("/");
            double mean = NEUTRAL.stream()
                    .mapToDouble(text -> hate(text.replace("{people}", forms[0]).replace("{one}", forms[1])))
                    .average()
                    .orElseThrow();
            page.append("| %s | %s |%n".formatted(forms[0], number(mean)));
        }
        return page.toString();
    }

    private double hate(String text) {
        return judge.of(text).stream()
                .filter(opinion -> opinion.kind() == TextKind.HATE)
                .mapToDouble(Opinion::probability)
                .findFirst()
                .orElseThrow();
    }
}
