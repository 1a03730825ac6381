package org.houserules.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.FullScreening;
import org.houserules.screening.model.Judge;
import org.houserules.screening.model.LanguageModel;
import org.houserules.screening.model.ModelScreening;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.NumbersFile;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;
import org.houserules.screening.text.TextScreening;

/** Measures the screening on texts that no training saw, and writes what came out. */
final class Quality {
    private final Path home;
    private final Judge judge;
    private final List<Contender> contenders;

    /** One way to screen, among others to compare it with. */
    record Contender(String name, TextScreening screening) {}

    private Quality(Path home, Judge judge, List<Contender> contenders) {
        this.home = home;
        this.judge = judge;
        this.contenders = contenders;
    }

    /** @param arguments the home of the project, and the file of labelled texts */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        Numbers numbers = NumbersFile.read(Judge.shipped());
        try (Embedding embedding = Embedding.load(Optional.empty(), numbers.tuned())) {
            Judge judge = new Judge(embedding, numbers);
            TextScreening rules = RuleScreening.of(OwnDetails.none(), List.of(), List.of());
            // The wall clock of a busy machine must not change what is measured.
            TextScreening model = new Remembered(
                    new ModelScreening(LanguageModel.lazily(Optional.empty()), Duration.ofHours(1), System::nanoTime));
            List<Contender> contenders = List.of(
                    new Contender("rules and model", new FullScreening(rules, model)),
                    new Contender("rules alone", rules),
                    new Contender("model alone", model),
                    new Contender("word list", WordList.read(home.resolve("training/baseline-words.txt"))));
            String page = new Quality(home, judge, contenders).page(Path.of(arguments[1]), embedding);
            Files.writeString(home.resolve("docs/screening-quality.md"), page);
            System.out.println(page);
        }
    }

    private String page(Path shared, Embedding embedding) throws IOException {
        List<Example> examples = Example.withoutRepeated(Example.readAll(home.resolve("training/examples")));
        List<Example> back = examples.stream()
                .filter(example -> example.keptBack() && !example.isBlind())
                .toList();
        StringBuilder page = new StringBuilder(QualityWords.heading(Judge.shipped()));
        page.append(new SharedTable(judge, contenders).of(SharedData.read(shared, SharedData.Split.TEST)));
        page.append(new KeptBackTable(contenders).of(back));
        page.append(new PlainTable(contenders.getFirst()).of(back));
        page.append(new OrdinaryTable(contenders)
                .of(back.stream().filter(Example::isOrdinary).toList()));
        page.append(new BlindTable(contenders)
                .of(examples.stream().filter(Example::isBlind).toList()));
        page.append(new GroupTable(contenders.getFirst().screening(), judge)
                .of(
                        only(back, "hate-groups"::equals),
                        only(back, Set.of("hate-third-more", "hate-fourth-more")::contains)));
        page.append(new ConfusionTable(contenders.getFirst().screening())
                .of(examples.stream().filter(example -> !example.keptBack()).toList()));
        page.append(new SpeedTable(embedding, Footprint.product(), home).of(examples));
        return page.toString();
    }

    private static List<Example> only(List<Example> examples, Predicate<String> file) {
        return examples.stream().filter(example -> file.test(example.file())).toList();
    }
}
