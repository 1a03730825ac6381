package org.houserules.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.model.FullScreening;
import org.houserules.screening.model.LanguageModel;
import org.houserules.screening.model.ModelScreening;
import org.houserules.screening.text.OwnDetails;
import org.houserules.screening.text.RuleScreening;
import org.houserules.screening.text.TextScreening;

/** Prints how many megabytes a process takes that screens with rules and model, as Linux counts them (PSS). */
final class Footprint {
    private static final int TEXTS = 400;

    private Footprint() {}

    public static void main(String[] arguments) throws IOException {
        TextScreening screening = product();
        Example.readAll(Path.of(arguments[0]).resolve("training/examples")).stream()
                .limit(TEXTS)
                .forEach(example -> screening.screen(example.text()));
        System.out.println(megabytes());
    }

    /** The screening as the product runs it, without a school's own details. */
    static TextScreening product() {
        return new FullScreening(
                RuleScreening.of(OwnDetails.none(), List.of(), List.of()),
                ModelScreening.of(LanguageModel.lazily(Optional.empty())));
    }

    private static long megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/smaps_rollup")).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .sum()
                / 1024;
    }

    /** In a process of its own with the memory that a school's server gives to Java. */
    static Optional<Long> measured(Path home) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx208m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Footprint.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.isBlank() ? Optional.empty() : Optional.of(Long.valueOf(said.strip()));
    }
}
