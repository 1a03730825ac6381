package org.houserules.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.text.TextScreening;

/** What the screening costs. */
final class SpeedTable {
    private static final int TEXTS = 500;

    private final Embedding embedding;
    private final TextScreening screening;
    private final Path home;

    SpeedTable(Embedding embedding, TextScreening screening, Path home) {
        this.embedding = embedding;
        this.screening = screening;
        this.home = home;
    }

    String of(List<Example> examples) throws IOException {
        List<String> texts = examples.stream()
                .map(Example::text)
                .filter(text -> text.hashCode() % 7 == 0)
                .limit(TEXTS)
                .toList();
        List<Double> speeds = Speed.of(texts, List.of(embedding::of, screening::screen));
        double two = Speed.ofTwo(texts, screening::screen);
        String memory =
                Footprint.measured(home).map(megabytes -> megabytes + " MB").orElse("not measured");
        return """

                ## What it costs

                Measured in one run on a machine that was busy with other things: only the ratios mean something. %d texts of our own, most of them one sentence.

                | | |
                |---|---|
                | The bare embedding | %.0f texts a second, one thread |
                | Rules and model | %.0f texts a second, one thread: %.2f times the bare embedding |
                | Two threads | %.2f times one |
                | Memory of a process with rules and model (PSS, Java with 208 MB) | %s |
                """.formatted(texts.size(), speeds.get(0), speeds.get(1), speeds.get(1) / speeds.get(0), two, memory);
    }
}
