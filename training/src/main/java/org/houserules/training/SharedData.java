package org.houserules.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.houserules.screening.text.TextKind;

/**
 * Reads texts that others labelled: source, split, abuse, hate, text, separated by tabs, first line a header. A label is
 * 1, 0, or -1 where it is not known.
 */
final class SharedData {
    private static final int COLUMNS = 5;

    private SharedData() {}

    enum Split {
        TRAIN,
        TEST
    }

    static List<Sample> read(Path file, Split split) throws IOException {
        List<Sample> samples = new ArrayList<>();
        int line = 0;
        for (String row : Files.readAllLines(file)) {
            line++;
            String[] cells = row.split("\t", -1);
            if (line == 1 || row.isBlank()) {
                continue;
            }
            if (cells.length != COLUMNS) {
                throw wrong(line, "has " + cells.length + " columns instead of " + COLUMNS);
            }
            if (splitOf(cells[1], line) == split) {
                samples.add(sample(cells, line));
            }
        }
        return samples;
    }

    /** What is neither abuse nor hate is taken to be no harm of another kind. */
    private static Sample sample(String[] cells, int line) {
        Map<TextKind, Integer> labels = new EnumMap<>(TextKind.class);
        label(labels, TextKind.ABUSE, cells[2], line);
        label(labels, TextKind.HATE, cells[3], line);
        if (labels.equals(Map.of(TextKind.ABUSE, 0, TextKind.HATE, 0))) {
            Lessons.ABSENT_FROM_TALK.forEach(kind -> labels.put(kind, 0));
        }
        return new Sample(cells[0], cells[4], false, labels, cells[4]);
    }

    private static void label(Map<TextKind, Integer> labels, TextKind kind, String cell, int line) {
        switch (cell) {
            case "0" -> labels.put(kind, 0);
            case "1" -> labels.put(kind, 1);
            case "-1" -> {}
            default -> throw wrong(line, "has a label that is not 1, 0 or -1");
        }
    }

    private static Split splitOf(String cell, int line) {
        return switch (cell) {
            case "train" -> Split.TRAIN;
            case "test" -> Split.TEST;
            default -> throw wrong(line, "is neither of train nor of test");
        };
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("Line " + line + " " + what + ".");
    }
}
