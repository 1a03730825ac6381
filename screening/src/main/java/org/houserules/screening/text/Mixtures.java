package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Span;
import org.houserules.screening.text.PhraseTrie.Match;

/** Finds sentences in which words of several sorts stand together; what follows a sentence cannot silence it. */
final class Mixtures implements Scan {
    private static final int FARTHEST = 30;

    private final PhraseTrie sorts;
    private final List<Mixture> mixtures;

    Mixtures(PhraseTrie sorts, List<Mixture> mixtures) {
        this.sorts = sorts;
        this.mixtures = mixtures;
    }

    static Mixtures of(List<String> files) {
        MixtureFile read = MixtureFile.read(files);
        return new Mixtures(PhraseTrie.of(read.lines()), read.mixtures());
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        List<Match> passage = new ArrayList<>();
        for (Match match : sorts.walk(reading).matches()) {
            if (!passage.isEmpty() && isApart(passage.getFirst(), match, reading)) {
                judge(passage, reading, found);
                passage.clear();
            }
            passage.add(match);
        }
        judge(passage, reading, found);
        return found;
    }

    private static boolean isApart(Match first, Match match, Reading reading) {
        return reading.sentence(first.from()) != reading.sentence(match.from())
                || match.from() - first.from() > FARTHEST;
    }

    private void judge(List<Match> passage, Reading reading, List<TextFinding> found) {
        BitSet there = new BitSet();
        passage.forEach(match -> there.set(sort(match)));
        Set<Rule> said = new HashSet<>();
        for (Mixture mixture : mixtures) {
            if (mixture.isIn(there) && mixture.isOfSeveralWords(words(mixture, passage)) && said.add(mixture.rule())) {
                found.add(finding(mixture, passage, reading));
            }
        }
    }

    /** For each sort that the mixture needs, the numbers of its words and phrases; the same passage has the same number. */
    private static List<BitSet> words(Mixture mixture, List<Match> passage) {
        List<Span> places = passage.stream()
                .map(match -> new Span(match.from(), match.to()))
                .distinct()
                .toList();
        return mixture.needs().stream()
                .map(sort -> {
                    BitSet words = new BitSet();
                    passage.stream()
                            .filter(match -> sort(match) == sort)
                            .forEach(match -> words.set(places.indexOf(new Span(match.from(), match.to()))));
                    return words;
                })
                .toList();
    }

    /** From the first to the last of the words that make it. */
    private static TextFinding finding(Mixture mixture, List<Match> passage, Reading reading) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Match match : passage) {
            if (mixture.needs().contains(sort(match))) {
                from = Math.min(from, match.from());
                to = Math.max(to, match.to());
            }
        }
        return mixture.rule().at(reading.span(from, to));
    }

    private static int sort(Match match) {
        return Integer.parseInt(match.phrase().rule().detail());
    }
}
