package org.houserules.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** A worked example of our own; see training/examples. */
record Example(String file, String family, String label, String urgency, String text) {
    private static final int COLUMNS = 4;

    /** A third of the families is never trained on and never looked at: what is said of it is what we publish. */
    boolean keptBack() {
        if (isBlind()) {
            return true;
        }
        CRC32 sum = new CRC32();
        sum.update(family.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 3 == 0;
    }

    /** Written before the model was improved and not read again until it was measured. */
    boolean isBlind() {
        return family.startsWith("blind/");
    }

    boolean isQuiet() {
        return label.equals("quiet");
    }

    boolean isOrdinary() {
        return family.startsWith("ordinary/");
    }

    /** Written as people write, without near misses of the same words. */
    boolean isPlain() {
        return List.of("/p-", "/q-", "/r-", "/s-", "/t-", "/n-").stream().anyMatch(family::contains);
    }

    /** Tells somebody to harm themselves, or that they would better not live. */
    boolean isEncouraging() {
        return family.contains("encourage");
    }

    /** Without what is kept back and, by chance, is taught elsewhere in the same words: it would measure memory. */
    static List<Example> withoutRepeated(List<Example> examples) {
        Set<String> taught = examples.stream()
                .filter(one -> !one.keptBack())
                .map(Example::words)
                .collect(Collectors.toSet());
        return examples.stream()
                .filter(one -> !one.keptBack() || !taught.contains(one.words()))
                .toList();
    }

    private String words() {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\p{P}\\s]+", "");
    }

    /** All examples of a folder, file by file. */
    static List<Example> readAll(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Example::isOne).sorted().toList()) {
                examples.addAll(read(file));
            }
        }
        return examples;
    }

    private static boolean isOne(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".tsv") && !name.equals("nicknames.tsv");
    }

    static List<Example> read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".tsv", "");
        List<String> lines = Files.readAllLines(file);
        List<Example> examples = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("Line %d of %s has %d columns instead of %d."
                        .formatted(i + 1, file.getFileName(), cells.length, COLUMNS));
            }
            examples.add(new Example(name, cells[0], cells[1], cells[2], cells[3]));
        }
        return examples;
    }
}
