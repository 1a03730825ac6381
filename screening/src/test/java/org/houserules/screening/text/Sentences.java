package org.houserules.screening.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The sentences that the screening has to find, and those it has to leave alone. */
final class Sentences {
    private Sentences() {}

    record Positive(String kind, String text) {
        boolean isAnsweredBy(TextFinding finding) {
            String found = finding.kind().key();
            return kind.equals(found) || kind.equals(found + "/" + finding.detail());
        }
    }

    static RuleScreening screening() {
        return RuleScreening.of(
                new OwnDetails(
                        List.of("01632 960100"),
                        List.of("quillfeather.example"),
                        List.of("1 Feather Lane, Quillford, LS6 9ZZ")),
                List.of("Project Lighthouse", "Kestrel House", "commercially-sensitive: Blue Heron"),
                List.of("Desmond Larkrise", "Philippa Vantage"));
    }

    static List<String> quiet() {
        return lines("quiet.txt");
    }

    static List<Positive> positives() {
        return lines("positives.tsv").stream()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Positive(parts[0], parts[1]))
                .toList();
    }

    /** A sentence of the exam; one that is held back is never looked at when the lists are tuned. */
    record Question(String kind, String text, boolean held) {
        boolean isOrdinary() {
            return kind.equals("none");
        }

        boolean isAnsweredBy(TextFinding finding) {
            return isOrdinary() || kind.equals(finding.kind().key());
        }
    }

    static List<Question> exam() {
        return lines("exam.tsv").stream()
                .map(line -> line.split("\t", 3))
                .map(parts -> new Question(parts[0], parts[1], parts.length == 3))
                .toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("\\n", "\n"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
