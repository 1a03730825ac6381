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
        boolean tagged = isTag(passage.signBefore(at));
        Optional<Bearers> whole = vocabulary.joined(folded);
        if (whole.isPresent() && (tagged || folded.length() >= SHORTEST && !Words.isOrdinary(folded))) {
            add(token.span(), whole.get());
        } else if (tagged || insideEveryWord) {
            within(token);
        }
    }

    /** Every stretch that could be a name; its length is bounded, so the cost grows with the word's length alone. */
    private void within(Token token) {
        String folded = token.folded();
        for (int from = 0; from + SHORTEST <= folded.length(); from++) {
            int furthest = Math.min(folded.length(), from + vocabulary.longestJoined());
            for (int to = furthest; to >= from + SHORTEST; to--) {
                Optional<Bearers> bearers = vocabulary.joined(folded.substring(from, to));
                if (bearers.isPresent()) {
                    add(place(token, from, to), bearers.get());
                    break;
                }
            }
        }
    }

    /** Folding may change the length of a word; then the whole word is the place. */
    private static Span place(Token token, int from, int to) {
        boolean sameLength = token.folded().length() == token.written().length();
        return sameLength ? new Span(token.from() + from, token.from() + to) : token.span();
    }

    private static boolean isTag(char sign) {
        return sign == '#' || sign == '@' || sign == '＃' || sign == '＠';
    }

    private void add(Span where, Bearers bearers) {
        found.add(new Candidate(Rank.IN_ORDER, where, bearers));
    }
}
