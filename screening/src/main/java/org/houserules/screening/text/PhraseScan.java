package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houserules.screening.text.Phrase.Force;
import org.houserules.screening.text.PhraseTrie.Match;

/** Finds the phrases of the lists in a text, save those that a near miss of the same section silences. */
final class PhraseScan implements Scan {
    private static final int NEAR = 6;

    private final PhraseTrie trie;

    PhraseScan(List<PhraseLine> lines) {
        this.trie = PhraseTrie.of(lines);
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        Map<Rule, Match> open = new LinkedHashMap<>();
        for (Match match : matches(reading)) {
            Match before = open.get(match.phrase().rule());
            if (before != null && !isNear(before, match, reading)) {
                found.add(finding(before, reading));
            }
            open.put(
                    match.phrase().rule(),
                    before == null || !isNear(before, match, reading) ? match : before.upTo(match));
        }
        open.values().forEach(match -> found.add(finding(match, reading)));
        return found;
    }

    /** "Stupid, pathetic idiots" is one finding and not three. */
    private static boolean isNear(Match before, Match match, Reading reading) {
        return match.from() - before.to() <= NEAR && reading.sentence(match.from()) == reading.sentence(before.from());
    }

    private static TextFinding finding(Match match, Reading reading) {
        return match.phrase().rule().at(reading.span(match.from(), match.to()));
    }

    /** The matches that stand, the longer before the shorter where several begin at one word. */
    List<Match> matches(Reading reading) {
        List<Match> all = trie.walk(reading).matches();
        Map<Rule, Silence> silences = new HashMap<>();
        for (Match match : all) {
            if (match.phrase().force() != Force.FINDS) {
                silences.computeIfAbsent(match.phrase().rule(), rule -> new Silence())
                        .note(match, reading);
            }
        }
        return all.stream()
                .filter(match -> match.phrase().force() == Force.FINDS)
                .filter(match -> isHeard(match, silences, reading))
                .sorted(Comparator.comparingInt(Match::from).thenComparing(Match::to, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean isHeard(Match match, Map<Rule, Silence> silences, Reading reading) {
        Silence silence = silences.get(match.phrase().rule());
        return silence == null || !silence.covers(match, reading);
    }

    /** The words and sentences in which one section says nothing. */
    private static final class Silence {
        private final BitSet words = new BitSet();
        private final BitSet sentences = new BitSet();

        /** A near miss counts within one sentence only, so that what follows a text cannot silence it. */
        private void note(Match miss, Reading reading) {
            int sentence = reading.sentence(miss.from());
            if (reading.sentence(miss.to() - 1) != sentence) {
                return;
            }
            if (miss.phrase().force() == Force.SILENCES_SENTENCE) {
                sentences.set(sentence);
            } else {
                words.set(miss.from(), miss.to());
            }
        }

        private boolean covers(Match match, Reading reading) {
            int silent = words.nextSetBit(match.from());
            return (silent >= 0 && silent < match.to()) || sentences.get(reading.sentence(match.from()));
        }
    }
}
