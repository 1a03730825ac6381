package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.names.Candidate.Rank;

/** Finds full names written together: in a word of their own, or anywhere within a hashtag, handle or file name. */
final class JoinedNames {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_PART = 2;
    private static final int LONGEST = 40;

    private final Passage passage;
    private final Vocabulary vocabulary;
    private final boolean insideEveryWord;
    private final List<Candidate> found = new ArrayList<>();

    private JoinedNames(Passage passage, Vocabulary vocabulary, boolean insideEveryWord) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.insideEveryWord = insideEveryWord;
    }

    static List<Candidate> in(Passage passage, Vocabulary vocabulary, boolean insideEveryWord) {
        JoinedNames names = new JoinedNames(passage, vocabulary, insideEveryWord);
        for (int at = 0; at < passage.size(); at++) {
            names.consider(at);
        }
        return names.found;
    }

    private void consider(int at) {
        Token token = passage.token(at);
        String folded = token.folded();
        boolean tagged = passage.tagged(at);
        if (folded.length() < SHORTEST || !tagged && !insideEveryWord && (Words.isOrdinary(folded) || isName(folded))) {
            return;
        }
        Leavings numbers = new Leavings(folded);
        if (!whole(token, tagged ? SHORTEST_PART : SHORTEST_PART + 1, numbers) && (tagged || insideEveryWord)) {
            within(token, numbers);
        }
    }

    private boolean whole(Token token, int shortest, Leavings numbers) {
        int length = token.folded().length();
        Optional<Bearers> bearers = length > LONGEST ? Optional.empty() : stretch(token.folded(), shortest, numbers);
        bearers.ifPresent(some -> found.add(new Candidate(Rank.IN_ORDER, token.span(), some)));
        return bearers.isPresent();
    }

    /** Every stretch that could be a name; its length is bounded, so the cost grows with the word's length alone. */
    private void within(Token token, Leavings numbers) {
        String folded = token.folded();
        for (int from = 0; from + SHORTEST <= folded.length(); from++) {
            longest(token, from, numbers);
        }
    }

    private void longest(Token token, int from, Leavings numbers) {
        String folded = token.folded();
        int furthest = Math.min(folded.length(), from + LONGEST);
        int best = 0;
        List<Bearers> bearers = new ArrayList<>(1);
        for (int cut = from + SHORTEST_PART; cut + SHORTEST_PART <= furthest; cut++) {
            if (vocabulary.slips().mayHold(numbers.stretch(from, cut))) {
                int to = longestPair(folded, from, cut, Math.max(best, from + SHORTEST), furthest, numbers);
                if (to > best) {
                    bearers.clear();
                    best = to;
                }
                if (to == best && to > 0) {
                    bearers.addAll(pair(folded.substring(from, cut), folded.substring(cut, to)));
                }
            }
        }
        if (best > 0) {
            found.add(new Candidate(Rank.IN_ORDER, place(token, from, best), Bearers.together(bearers)));
        }
    }

    private int longestPair(String folded, int from, int cut, int least, int furthest, Leavings numbers) {
        for (int to = furthest; to >= Math.max(least, cut + SHORTEST_PART); to--) {
            if (vocabulary.slips().mayHold(numbers.stretch(cut, to))
                    && !pair(folded.substring(from, cut), folded.substring(cut, to))
                            .isEmpty()) {
                return to;
            }
        }
        return 0;
    }

    private Optional<Bearers> stretch(String folded, int shortest, Leavings numbers) {
        List<Bearers> bearers = new ArrayList<>(1);
        int to = folded.length();
        for (int cut = shortest; cut + shortest <= to; cut++) {
            if (vocabulary.slips().mayHold(numbers.stretch(0, cut))
                    && vocabulary.slips().mayHold(numbers.stretch(cut, to))) {
                bearers.addAll(pair(folded.substring(0, cut), folded.substring(cut)));
            }
        }
        return bearers.isEmpty() ? Optional.empty() : Optional.of(Bearers.together(bearers));
    }

    private boolean isName(String folded) {
        return vocabulary.entry(folded).filter(Entry::isName).isPresent();
    }

    /** Either order. */
    private List<Bearers> pair(String one, String other) {
        List<Bearers> bearers = new ArrayList<>(1);
        vocabulary.pair(one, other).ifPresent(bearers::add);
        vocabulary.pair(other, one).ifPresent(bearers::add);
        return bearers;
    }

    /** Folding may change the length of a word; then the whole word is the place. */
    private static Span place(Token token, int from, int to) {
        boolean sameLength = token.folded().length() == token.to() - token.from();
        return sameLength ? new Span(token.from() + from, token.from() + to) : token.span();
    }
}
