package org.houserules.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.NumbersFile;
import org.houserules.screening.model.TunedWeights;

/** Reads labelled texts and our own examples, and writes the file of numbers that the product ships. */
final class Train {
    static final Path NUMBERS = Path.of("screening/src/main/resources/org/houserules/screening/model/numbers.bin");

    private Train() {}

    /** @param arguments the home of the project, and the file of labelled texts */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        List<Prepared> samples;
        try (Embedding embedding = Embedding.load(Optional.empty(), TunedWeights.none())) {
            samples = Prepared.all(lessons(home, Path.of(arguments[1])), embedding);
        }
        Numbers numbers = new Trainer(Settings.USUAL, System.err::println).on(samples, Lessons.KINDS);
        byte[] file = NumbersFile.write(numbers);
        Files.createDirectories(home.resolve(NUMBERS).getParent());
        Files.write(home.resolve(NUMBERS), file);
        System.out.printf("%s: %,d bytes, SHA-256 %s%n", NUMBERS, file.length, NumbersFile.digestOf(file));
    }

    /** What is unknown for all kinds teaches nothing. */
    static List<Sample> lessons(Path home, Path shared) throws IOException {
        List<Sample> lessons = new ArrayList<>(SharedData.read(shared, SharedData.Split.TRAIN));
        Example.readAll(home.resolve("training/examples")).stream()
                .filter(example -> !example.keptBack())
                .flatMap(Lessons::of)
                .forEach(lessons::add);
        lessons.addAll(Patterns.read(home.resolve("training/patterns")));
        lessons.removeIf(sample -> sample.labels().isEmpty());
        return lessons;
    }
}
