package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houserules.screening.names.Candidate.Rank;
import org.houserules.screening.names.Slips.Near;

/** Finds full names with a slip in either part; both words must be no English words, or such pairs would be everywhere. */
final class MisspeltPairs {
    private static final int SHORTEST_SMALL = 4;
    private static final int MOST_BETWEEN = 1;
    private static final int MOST_PARTICLES = 3;

    private final Passage passage;
    private final Vocabulary vocabulary;
    private final Misspelt misspelt;
    private final List<Candidate> found = new ArrayList<>();

    private MisspeltPairs(Passage passage, Vocabulary vocabulary, Misspelt misspelt) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.misspelt = misspelt;
    }

    static List<Candidate> in(Passage passage, Vocabulary vocabulary, Misspelt misspelt) {
        MisspeltPairs pairs = new MisspeltPairs(passage, vocabulary, misspelt);
        for (int at = 0; at + 1 < passage.size(); at++) {
            if (pairs.mayBeName(at) && !passage.is(at, WordClass.PARTICLE)) {
                pairs.from(at);
            }
        }
        return pairs.found;
    }

    /** The other part follows at once, behind a comma, or behind a middle name. */
    private void from(int at) {
        int other = at + 1;
        if (!passage.joinsBefore(other) && !passage.commaBefore(other)) {
            return;
        }
        for (int between = 0; between <= MOST_BETWEEN && mayBeName(other); between++) {
            both(at, other, end(other));
            other++;
            if (!passage.joinsBefore(other)) {
                return;
            }
        }
    }

    /** Little words belong to the name behind them: "da Silva". */
    private int end(int from) {
        int to = from + 1;
        while (to - from < MOST_PARTICLES && passage.is(to - 1, WordClass.PARTICLE) && passage.insideBefore(to)) {
            to++;
        }
        return to;
    }

    private void both(int one, int from, int to) {
        List<Near> first = misspelt.once(one, one + 1);
        List<Near> second = first.isEmpty() ? List.of() : misspelt.once(from, to);
        Set<Bearers> bearers = new HashSet<>();
        for (Near a : first) {
            for (Near b : second) {
                vocabulary.pair(a.name(), b.name()).ifPresent(bearers::add);
                vocabulary.pair(b.name(), a.name()).ifPresent(bearers::add);
            }
        }
        if (!bearers.isEmpty()) {
            found.add(new Candidate(Rank.TWICE_MISSPELT, passage.span(one, to), Bearers.together(bearers)));
        }
    }

    private boolean mayBeName(int at) {
        return misspelt.unknown(at)
                        && (passage.capitalNearby(at) || passage.folded(at).length() >= SHORTEST_SMALL)
                || passage.is(at, WordClass.PARTICLE) && passage.insideBefore(at + 1);
    }
}
