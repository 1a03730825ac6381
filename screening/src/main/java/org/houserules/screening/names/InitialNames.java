package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.names.Candidate.Rank;

/** Finds "Amelia H" and "A. Hartley". */
final class InitialNames {
    private final Passage passage;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final List<Candidate> found = new ArrayList<>();

    private InitialNames(Passage passage, Vocabulary vocabulary) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.titles = new Titles(passage);
    }

    static List<Candidate> in(Passage passage, Vocabulary vocabulary, List<Reading> readings) {
        InitialNames names = new InitialNames(passage, vocabulary);
        readings.forEach(names::around);
        return names.found;
    }

    private void around(Reading name) {
        if (isInitial(name.to()) && passage.plainBefore(name.to()) && !isArticle(name.to())) {
            givenAndInitial(name, passage.folded(name.to()).charAt(0))
                    .ifPresent(bearers -> add(Rank.GIVEN_AND_INITIAL, name.from(), name.to() + 1, bearers));
        }
        if (isInitial(name.from() - 1) && initialMeets(name) && !titles.makeAdult(name.from() - 1, false)) {
            initialAndFamily(name, passage.folded(name.from() - 1).charAt(0))
                    .ifPresent(bearers -> add(Rank.INITIAL_AND_FAMILY, name.from() - 1, name.to(), bearers));
        }
    }

    private Optional<Bearers> givenAndInitial(Reading name, char initial) {
        return name.entry().hasFamilies() ? vocabulary.givenAndInitial(name.key(), initial) : Optional.empty();
    }

    private Optional<Bearers> initialAndFamily(Reading name, char initial) {
        return name.entry().givens.none() ? Optional.empty() : vocabulary.initialAndFamily(initial, name.key());
    }

    private boolean initialMeets(Reading name) {
        boolean word = Words.canBeWord(passage.folded(name.from()));
        boolean asTyped = !word && !passage.capital(name.from() - 1) && !isLetterWord(name.from() - 1);
        if (!asTyped && !passage.capital(name.from()) && !passage.is(name.from(), WordClass.PARTICLE)) {
            return false;
        }
        return passage.dotBefore(name.from())
                || passage.plainBefore(name.from()) && !(word && isLetterWord(name.from() - 1));
    }

    private boolean isInitial(int at) {
        return passage.has(at)
                && passage.folded(at).length() == 1
                && Character.isLetter(passage.folded(at).charAt(0))
                && (passage.capital(at) || passage.casing(at) == Casing.SMALL);
    }

    /** "Amelia I am proud": a word, unless the name ends there. */
    private boolean isArticle(int at) {
        return isLetterWord(at) && passage.plainBefore(at + 1);
    }

    private boolean isLetterWord(int at) {
        return passage.folded(at).equals("a") || passage.folded(at).equals("i");
    }

    private void add(Rank rank, int from, int to, Bearers bearers) {
        found.add(new Candidate(rank, passage.span(from, to), bearers));
    }
}
