package org.houserules.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;

/** Sentences of our own with a gap, filled with groups and things; see training/patterns. */
final class Patterns {
    private static final int TIMES = 12;

    private final List<String[]> groups;

    private Patterns(List<String[]> groups) {
        this.groups = groups;
    }

    static List<Sample> read(Path folder) throws IOException {
        Patterns patterns = new Patterns(rows(folder.resolve("groups.tsv"), 3));
        List<Sample> samples = new ArrayList<>();
        for (String[] row : rows(folder.resolve("sentences.tsv"), 2)) {
            patterns.filled(row[1])
                    .forEach(text -> samples.add(
                            new Sample("patterns", "pattern/" + row[1], true, Lessons.labels(row[0]), text)));
        }
        return samples;
    }

    private static List<String[]> rows(Path file, int columns) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String[]> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != columns) {
                throw new IllegalArgumentException("Line %d of %s has %d columns instead of %d."
                        .formatted(i + 1, file.getFileName(), cells.length, columns));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Each time with another group; which ones, follows from the words. */
    Set<String> filled(String pattern) {
        Set<String> texts = new LinkedHashSet<>();
        Random random = new Random(digest(pattern));
        for (int i = 0; i < TIMES; i++) {
            String[] people = any("people", random);
            String[] others = any("others", random);
            String[] thing = any("thing", random);
            texts.add(cased(
                    pattern.replace("{people}", people[1])
                            .replace("{one}", people[2])
                            .replace("{others}", others[1])
                            .replace("{one-other}", others[2])
                            .replace("{thing}", thing[1]),
                    random));
        }
        return texts;
    }

    private String[] any(String kind, Random random) {
        List<String[]> fit =
                groups.stream().filter(group -> group[0].equals(kind)).toList();
        return fit.get(random.nextInt(fit.size()));
    }

    /** As people type: some begin with a capital and end with a stop. */
    private static String cased(String text, Random random) {
        return random.nextBoolean() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private static long digest(String pattern) {
        CRC32 sum = new CRC32();
        sum.update(pattern.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
