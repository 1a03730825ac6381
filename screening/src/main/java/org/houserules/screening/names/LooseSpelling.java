package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads names as people type them in a hurry or in joy: "amelias mum", "ameliaaaa". */
final class LooseSpelling {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final int DRAWN_OUT = 3;
    private static final int MOST_RUNS = 3;
    private static final Set<String> BELONGINGS =
            Set.of("phone", "house", "bag", "birthday", "party", "mobile", "insta", "snapchat", "coat", "locker");

    private LooseSpelling() {}

    /** The names that an unknown word may stand for. */
    static List<Reading> at(int at, Passage passage, Vocabulary vocabulary) {
        String word = passage.folded(at);
        boolean loose = word.length() > SHORTEST
                && word.length() <= LONGEST
                && (endsInS(at, word, passage) || isDrawnOut(word))
                && !Words.isOrdinary(word);
        if (!loose) {
            return List.of();
        }
        List<Reading> found = new ArrayList<>(1);
        if (endsInS(at, word, passage)) {
            String name = word.substring(0, word.length() - 1);
            given(name, vocabulary).ifPresent(entry -> found.add(new Reading(at, at + 1, entry, name, 1)));
        }
        if (isDrawnOut(word)) {
            shortened(at, word, vocabulary, found);
        }
        return found;
    }

    /** "Amelias dad", but not "Carlos mum": that is a name as it stands. */
    private static boolean endsInS(int at, String word, Passage passage) {
        return word.endsWith("s")
                && passage.plainBefore(at + 1)
                && (passage.is(at + 1, WordClass.KIN) || BELONGINGS.contains(passage.folded(at + 1)))
                && !passage.is(at, WordClass.FIRST_NAME)
                && !Nicknames.isGivenName(word);
    }

    private static Optional<Entry> given(String name, Vocabulary vocabulary) {
        return vocabulary.entry(name).filter(entry -> !entry.given().none());
    }

    private static boolean isDrawnOut(String word) {
        for (int i = 2; i < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    /** Each row of a letter stands for one or for two of it; "sooo" is a word drawn out and no Soo. */
    private static void shortened(int at, String word, Vocabulary vocabulary, List<Reading> found) {
        List<String> cuts = cuts(word);
        if (cuts.stream().anyMatch(Words::isOrdinary)) {
            return;
        }
        for (String cut : cuts) {
            if (cut.length() >= SHORTEST) {
                vocabulary
                        .entry(cut)
                        .filter(Entry::isName)
                        .ifPresent(entry -> found.add(new Reading(at, at + 1, entry, cut, 0)));
            }
        }
    }

    private static List<String> cuts(String word) {
        List<String> cuts = List.of("");
        int runs = 0;
        int from = 0;
        while (from < word.length()) {
            int to = from + 1;
            while (to < word.length() && word.charAt(to) == word.charAt(from)) {
                to++;
            }
            String letter = word.substring(from, from + 1);
            if (to - from < DRAWN_OUT) {
                cuts = with(cuts, letter.repeat(to - from));
            } else if (++runs > MOST_RUNS) {
                return List.of();
            } else {
                List<String> twice = with(cuts, letter + letter);
                cuts = new ArrayList<>(with(cuts, letter));
                cuts.addAll(twice);
            }
            from = to;
        }
        return cuts;
    }

    private static List<String> with(List<String> cuts, String more) {
        return cuts.stream().map(cut -> cut + more).toList();
    }
}
