package org.houserules.training;

import static org.houserules.training.QualityWords.number;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.screening.model.Judge;
import org.houserules.screening.model.Opinion;
import org.houserules.screening.text.TextKind;

/** Abuse and hate on the texts that others labelled. */
final class SharedTable {
    private static final List<TextKind> KINDS = List.of(TextKind.ABUSE, TextKind.HATE);
    private static final String HEAD = """

            | Kind | Screening | Of it | Not | Precision | Recall | F1 | False flags | AUROC of the model |
            |---|---|---|---|---|---|---|---|---|
            """;

    private final Map<String, List<Opinion>> opinions = new ConcurrentHashMap<>();
    private String sources = "";
    private final Judge judge;
    private final List<Quality.Contender> contenders;

    SharedTable(Judge judge, List<Quality.Contender> contenders) {
        this.judge = judge;
        this.contenders = contenders;
    }

    String of(List<Sample> test) {
        List<Sample> labelled =
                test.stream().filter(sample -> !sample.labels().isEmpty()).toList();
        labelled.parallelStream().map(Sample::text).forEach(text -> opinions.put(text, judge.of(text)));
        StringBuilder page = new StringBuilder("\n## Abuse and hate on the test split\n" + HEAD);
        for (Quality.Contender contender : contenders) {
            Measured<Sample> measured = Measured.of(contender.screening(), labelled, Sample::text);
            KINDS.forEach(kind -> page.append(line(kind, contender.name(), measured)));
            if (contender == contenders.getFirst()) {
                sources = bySource(measured);
            }
        }
        return page + sources;
    }

    private String bySource(Measured<Sample> measured) {
        StringBuilder page = new StringBuilder("\nRules and model together, by source:\n" + HEAD);
        List<String> names = measured.all().stream()
                .map(one -> one.subject().source())
                .distinct()
                .sorted()
                .toList();
        for (TextKind kind : KINDS) {
            names.forEach(source -> page.append(
                    line(kind, source, measured.where(sample -> sample.source().equals(source)))));
        }
        return page.toString();
    }

    private static boolean is(Sample sample, TextKind kind) {
        return sample.label(kind).orElse(0) == 1;
    }

    private String line(TextKind kind, String name, Measured<Sample> measured) {
        Measured<Sample> known = measured.where(sample -> sample.label(kind).isPresent());
        if (known.all().isEmpty()) {
            return "";
        }
        List<Scored> scored = known.all().stream()
                .map(one -> new Scored(is(one.subject(), kind), one.has(kind) ? 1 : 0))
                .toList();
        Measures.Counted counted = Measures.count(scored, 1);
        boolean modelless = name.equals("rules alone") || name.equals("word list");
        return "| %s | %s | %d | %d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        kind.key(),
                        name,
                        counted.hits() + counted.misses(),
                        counted.flags() + counted.quiet(),
                        number(counted.precision()),
                        number(counted.recall()),
                        number(counted.f1()),
                        QualityWords.percent(counted.flags() + counted.quiet() == 0 ? Double.NaN : counted.falseRate()),
                        modelless ? "–" : number(auroc(known, kind)));
    }

    private double auroc(Measured<Sample> known, TextKind kind) {
        return Measures.auroc(known.all().stream()
                .map(Measured.One::subject)
                .map(sample -> new Scored(is(sample, kind), probability(sample.text(), kind)))
                .toList());
    }

    private double probability(String text, TextKind kind) {
        return opinions.getOrDefault(text, List.of()).stream()
                .filter(opinion -> opinion.kind() == kind)
                .mapToDouble(Opinion::probability)
                .findFirst()
                .orElse(0);
    }
}
