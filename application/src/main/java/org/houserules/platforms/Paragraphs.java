package org.houserules.platforms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/** Lines of text gathered into paragraphs, which blank lines part. */
final class Paragraphs {
    private final List<List<String>> paragraphs = new ArrayList<>();
    private boolean open;

    private Paragraphs() {}

    static Collector<String, ?, List<List<String>>> ofLines() {
        return Collector.of(Paragraphs::new, Paragraphs::add, Paragraphs::and, whole -> whole.paragraphs);
    }

    private void add(String line) {
        if (line.isBlank()) {
            open = false;
            return;
        }
        if (!open) {
            paragraphs.add(new ArrayList<>());
            open = true;
        }
        paragraphs.getLast().add(line.strip());
    }

    private Paragraphs and(Paragraphs others) {
        throw new UnsupportedOperationException("Lines are read in their order");
    }
}
