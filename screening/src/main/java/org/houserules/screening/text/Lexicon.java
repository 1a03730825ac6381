package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The phrase lists that ship with the program, read once for all. */
final class Lexicon {
    private static final List<String> LISTS = List.of(
            "harm",
            "sexual",
            "hate",
            "hate-said",
            "bullying",
            "threat",
            "self-harm",
            "grooming",
            "risk",
            "allegation",
            "complaint",
            "opinion",
            "political",
            "tone",
            "personal",
            "identifying",
            "confidential",
            "handles",
            "live",
            "spam",
            "firms");

    private static final List<PhraseLine> LINES = read();
    private static final PhraseScan SCAN = new PhraseScan(LINES);
    private static final Mixtures MIXTURES =
            Mixtures.of(List.of("mix-common", "mix-risk", "mix-abuse", "mix-hate", "mix-claims"));

    private Lexicon() {}

    static List<PhraseLine> lines() {
        return LINES;
    }

    static PhraseScan scan() {
        return SCAN;
    }

    static Mixtures mixtures() {
        return MIXTURES;
    }

    /** Whether the lists of harm, which are looked for a second time behind disguised letters, name a word. */
    static boolean isHarmWord(String word) {
        return HarmWords.KNOWN.contains(word);
    }

    /** Whether a word of those lists begins with these letters. */
    static boolean beginsHarmWord(String letters) {
        return HarmWords.BEGINNINGS.contains(letters);
    }

    private static List<PhraseLine> read() {
        List<PhraseLine> lines = new ArrayList<>(2000);
        for (String list : LISTS) {
            lines.addAll(PhraseFile.read(list));
        }
        return lines;
    }

    /** Gathered only when a text gives cause. */
    private static final class HarmWords {
        private static final Set<String> KNOWN = gathered();
        private static final Set<String> BEGINNINGS = beginnings();

        private static Set<String> gathered() {
            Set<String> known = new HashSet<>();
            for (PhraseLine line : LINES) {
                if (isLookedForAgain(line.phrase().rule())) {
                    PhraseLine.words(line.text(), known::add);
                }
            }
            return known;
        }

        /** Not the lists of whole turns of phrase, which are made of ordinary words. */
        private static boolean isLookedForAgain(Rule rule) {
            return rule.kind().isHarm() && !rule.detail().equals("said");
        }

        private static Set<String> beginnings() {
            Set<String> beginnings = new HashSet<>();
            for (String word : KNOWN) {
                for (int end = 1; end <= word.length(); end++) {
                    beginnings.add(word.substring(0, end));
                }
            }
            return beginnings;
        }
    }
}
