package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.names.Candidate.Rank;

/** Finds "Amelia H", "A. Hartley", "A. R. Hartley", "Hartley, A." and "H. Amelia". */
final class InitialNames {
    private final Passage passage;
    private final Vocabulary vocabulary;
    private final Titles titles;
    private final WordGuard guard;
    private final List<Candidate> found = new ArrayList<>();

    private InitialNames(Passage passage, Vocabulary vocabulary, WordGuard guard) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.guard = guard;
        this.titles = new Titles(passage);
    }

    static List<Candidate> in(Passage passage, Vocabulary vocabulary, WordGuard guard, List<Reading> readings) {
        InitialNames names = new InitialNames(passage, vocabulary, guard);
        readings.forEach(names::around);
        return names.found;
    }

    private void around(Reading name) {
        int next = name.to();
        if (isInitial(next) && passage.plainBefore(next) && !isArticle(next)) {
            givenAndInitial(name, letter(next))
                    .ifPresent(bearers -> add(Rank.GIVEN_AND_INITIAL, name.from(), next + 1, bearers));
        }
        if (isInitial(next) && endsInList(name)) {
            initialAndFamily(name, letter(next))
                    .ifPresent(bearers -> add(Rank.INITIAL_AND_FAMILY, name.from(), next + 1, bearers));
        }
        if (isInitial(name.from() - 1)) {
            behind(name.from() - 1, name);
        }
    }

    private void behind(int initial, Reading name) {
        int outer = initial - 1;
        boolean two = isInitial(outer) && dotOrBlank(initial);
        if (titles.makeAdult(initial, false) || two && titles.makeAdult(outer, false)) {
            return;
        }
        if (initialMeets(name)) {
            initialAndFamily(name, letter(initial))
                    .ifPresent(bearers -> add(Rank.INITIAL_AND_FAMILY, initial, name.to(), bearers));
            if (two && sameCase(outer, initial)) {
                initialAndFamily(name, letter(outer))
                        .ifPresent(bearers -> add(Rank.INITIAL_AND_FAMILY, outer, name.to(), bearers));
            }
        }
        if (familyInitialMeets(initial, name)) {
            givenAndInitial(name, letter(initial))
                    .ifPresent(bearers -> add(Rank.INITIAL_AND_FAMILY, initial, name.to(), bearers));
        }
    }

    /** "H. S. Dhillon" and "h s dhillon", but not "as I S. Dhillon". */
    private boolean sameCase(int outer, int initial) {
        return passage.capital(outer) ? passage.capital(initial) : !passage.capital(initial) && !isLetterWord(outer);
    }

    /** "V. Priya", as in the south of India; not "Amelia V. Priya", and "a Priya" or "5B v Priya" never. */
    private boolean familyInitialMeets(int initial, Reading name) {
        boolean meets = passage.dotBefore(name.from()) || passage.plainBefore(name.from()) && !isLetterWord(initial);
        return meets
                && passage.capital(initial)
                && passage.capital(name.from())
                && guard.isName(name.from())
                && !(dotOrBlank(initial) && isName(initial - 1));
    }

    /** "Hartley, A.", but not "Hartley, A great day" or the next name of "Bell, H. Dhillon". */
    private boolean endsInList(Reading name) {
        int initial = name.to();
        int next = initial + 1;
        return passage.commaBefore(initial)
                && passage.capital(name.from())
                && passage.capital(initial)
                && (!passage.plainBefore(next) || goesOnInSentence(next, isLetterWord(initial)))
                && !(passage.dotBefore(next) && beginsFamily(next));
    }

    /** The Wibble of "Bell, H. Wibble"; but "Hartley, A. Bates, E." is a list. */
    private boolean beginsFamily(int at) {
        return passage.capital(at)
                && passage.folded(at).length() > 1
                && !passage.is(at, WordClass.COMMON)
                && !(isInitial(at + 1) && passage.commaBefore(at + 1));
    }

    private boolean goesOnInSentence(int at, boolean behindLetterWord) {
        return passage.folded(at).equals("and")
                || !behindLetterWord
                        && !passage.capital(at)
                        && (passage.is(at, WordClass.COMMON) || passage.is(at, WordClass.DOING));
    }

    private boolean isName(int at) {
        return vocabulary.entry(passage.folded(at)).filter(Entry::isName).isPresent();
    }

    private boolean dotOrBlank(int at) {
        return passage.plainBefore(at) || passage.dotBefore(at);
    }

    private char letter(int at) {
        return passage.folded(at).charAt(0);
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
