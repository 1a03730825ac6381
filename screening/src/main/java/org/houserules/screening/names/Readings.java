package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks up each word of a passage, and words that begin a name of several, in the vocabulary. */
final class Readings {
    private static final int MOST_WORDS = 6;

    private Readings() {}

    static List<Reading> of(Passage passage, Vocabulary vocabulary) {
        List<Reading> readings = new ArrayList<>();
        for (int at = 0; at < passage.size(); at++) {
            from(passage, vocabulary, at, readings);
        }
        return readings;
    }

    /** "O l" is the beginning of a word whose letters stand apart, and no Ol. */
    private static boolean lettersOnly(Passage passage, int from, int to) {
        return to - from > 1 && passage.key(from, to).length() == to - from;
    }

    private static void from(Passage passage, Vocabulary vocabulary, int from, List<Reading> readings) {
        int to = from + 1;
        Optional<Entry> entry = vocabulary.entry(passage.folded(from));
        if (entry.filter(Entry::isName).isEmpty()) {
            readings.addAll(LooseSpelling.at(from, passage, vocabulary));
        }
        while (entry.isPresent()) {
            if (entry.get().isName() && !lettersOnly(passage, from, to)) {
                readings.add(new Reading(from, to, entry.get(), passage.key(from, to), 0));
            }
            boolean goesOn = entry.get().opens && to - from < MOST_WORDS && passage.insideBefore(to);
            if (!goesOn) {
                return;
            }
            to++;
            entry = vocabulary.entry(passage.key(from, to));
        }
    }
}
