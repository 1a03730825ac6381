package org.houserules.screening.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** One row of {@code training/examples}: a text and the kind of finding that must be there, or that it must stay quiet. */
record WorkedExample(String file, String family, String label, String urgency, String text) {
    static final Set<TextKind> LABELS = Set.of(
            TextKind.ABUSE,
            TextKind.ALLEGATION,
            TextKind.BULLYING,
            TextKind.COMPLAINT,
            TextKind.CONTACT_DETAILS,
            TextKind.GROOMING,
            TextKind.HATE,
            TextKind.OPINION,
            TextKind.PERSONAL_INFORMATION,
            TextKind.POLITICAL,
            TextKind.PROFANITY,
            TextKind.SELF_HARM,
            TextKind.SEXUAL,
            TextKind.SPAM,
            TextKind.THREAT);

    /** Those by which the rules were written; what came later teaches and measures the model. */
    static List<WorkedExample> all() {
        Path folder = Path.of("../training/examples");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.endsWith("nicknames.tsv"))
                    .filter(file -> !file.toString().endsWith("-more.tsv"))
                    .sorted()
                    .flatMap(WorkedExample::rows)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A third of the families, near misses and all, on which no rule may be tuned. */
    boolean isKeptBack() {
        CRC32 sum = new CRC32();
        sum.update(family.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 3 == 0;
    }

    boolean isQuiet() {
        return label.equals("quiet");
    }

    boolean isCounterSpeech() {
        return label.equals("counter-speech");
    }

    boolean isFoundIn(List<TextFinding> found) {
        return found.stream()
                .anyMatch(finding -> finding.kind().key().equals(label)
                        && finding.urgency().compareTo(Urgency.valueOf(urgency.toUpperCase(Locale.ROOT))) <= 0);
    }

    static boolean isLoud(List<TextFinding> found) {
        return found.stream()
                .anyMatch(finding -> LABELS.contains(finding.kind()) && finding.urgency() != Urgency.NORMAL);
    }

    private static Stream<WorkedExample> rows(Path file) {
        try {
            String name = file.getFileName().toString().replace(".tsv", "");
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split("\t", 4))
                    .map(row -> new WorkedExample(name, row[0], row[1], row[2], row[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
