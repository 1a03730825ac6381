package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.houserules.screening.Span;
import org.houserules.screening.Token;

/** One search of a text: collects every reading, drops those of grown-ups, keeps the fullest. */
final class Search {
    private final Vocabulary vocabulary;
    private final Staff staff;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Span> grownUps = new ArrayList<>();

    Search(Vocabulary vocabulary, Staff staff) {
        this.vocabulary = vocabulary;
        this.staff = staff;
    }

    List<NameMention> everyForm(String text, List<Token> tokens) {
        Passage passage = new Passage(text, tokens);
        everyForm(passage);
        candidates.addAll(JoinedNames.in(passage, vocabulary, false));
        for (int at = 0; at < passage.size(); at++) {
            List<Token> pieces = Pieces.of(passage.token(at));
            if (!pieces.isEmpty()) {
                everyForm(new Passage(text, pieces));
            }
        }
        return chosen();
    }

    List<NameMention> fullNames(String text, List<Token> tokens) {
        Passage whole = new Passage(text, tokens);
        fullNames(whole);
        candidates.addAll(JoinedNames.in(whole, vocabulary, true));
        List<Token> pieces = new ArrayList<>();
        for (Token token : tokens) {
            List<Token> cut = Pieces.of(token);
            pieces.addAll(cut.isEmpty() ? List.of(token) : cut);
        }
        if (pieces.size() > tokens.size()) {
            fullNames(new Passage(text, pieces));
        }
        return chosen();
    }

    private void fullNames(Passage passage) {
        candidates.addAll(FullNames.in(passage, Readings.of(passage, vocabulary)));
        grownUps.addAll(staff.in(passage));
    }

    private void everyForm(Passage passage) {
        List<Reading> readings = Readings.of(passage, vocabulary);
        grownUps.addAll(staff.in(passage));
        if (readings.isEmpty()) {
            return;
        }
        WordGuard guard = new WordGuard(passage, new Surroundings(passage, names(passage, readings, true)));
        candidates.addAll(FullNames.in(passage, readings));
        candidates.addAll(InitialNames.in(passage, guard, readings));
        OtherBearers others = new OtherBearers(passage, names(passage, readings, false));
        candidates.addAll(SingleNames.in(passage, guard, others, readings));
    }

    private static BitSet names(Passage passage, List<Reading> readings, boolean sure) {
        BitSet names = new BitSet(passage.size());
        for (Reading name : readings) {
            boolean word = sure && Words.canBeWord(passage.folded(name.from()));
            boolean wanted = sure || !name.entry().given.none();
            if (!word && wanted && !name.entry().either.none()) {
                names.set(name.from(), name.to());
            }
        }
        return names;
    }

    /** A name that is a pupil's in full stays one, though a grown-up may share it. */
    private List<NameMention> chosen() {
        if (candidates.isEmpty()) {
            return List.of();
        }
        BitSet adult = new BitSet();
        grownUps.forEach(span -> adult.set(span.from(), span.to()));
        candidates.removeIf(
                candidate -> candidate.rank() != Candidate.Rank.IN_ORDER && touches(adult, candidate.where()));
        return Choice.of(candidates);
    }

    private static boolean touches(BitSet adult, Span where) {
        int next = adult.nextSetBit(where.from());
        return next >= 0 && next < where.to();
    }
}
