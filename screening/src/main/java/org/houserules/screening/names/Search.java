package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

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
        asWritten(text, tokens);
        apart(text, tokens);
        for (String reading : Leet.readings(text)) {
            Search read = new Search(vocabulary, staff);
            List<Token> words = Tokens.of(reading);
            read.everyForm(new Passage(reading, words));
            read.apart(reading, words);
            addFrom(read, where -> !where.in(text).equals(where.in(reading)));
        }
        return chosen();
    }

    /** Another reading of the text counts only where it reads otherwise: "7th" is no less a number for looking like "tth". */
    private void addFrom(Search other, Predicate<Span> readsOtherwise) {
        other.candidates.stream()
                .filter(candidate -> readsOtherwise.test(candidate.where()))
                .forEach(candidates::add);
        grownUps.addAll(other.grownUps);
    }

    private void asWritten(String text, List<Token> tokens) {
        Passage passage = new Passage(text, tokens);
        everyForm(passage);
        candidates.addAll(JoinedNames.in(withoutNumbers(passage, text, tokens), vocabulary, false));
        for (int at = 0; at < tokens.size(); at++) {
            List<Token> pieces = Pieces.of(tokens.get(at));
            if (!pieces.isEmpty()) {
                boolean tagged = passage.tagged(at);
                everyForm(new Passage(text, pieces), piece -> Pieces.mayBeName(pieces, piece, tagged));
            }
        }
    }

    /** "amelia.hartley2012": the number behind a full name is no part of it. */
    private Passage withoutNumbers(Passage passage, String text, List<Token> tokens) {
        if (tokens.stream().noneMatch(Pieces::endsInNumber)) {
            return passage;
        }
        List<Token> bare = new ArrayList<>(tokens.size());
        BitSet numbered = new BitSet();
        for (Token token : tokens) {
            Token without = Pieces.withoutNumber(token);
            bare.add(without);
            if (without.to() < token.to()) {
                numbered.set(without.from(), without.to());
            }
        }
        Passage without = new Passage(text, bare);
        Search read = new Search(vocabulary, staff);
        read.fullNames(without);
        read.candidates.removeIf(Candidate::misspelt);
        addFrom(read, where -> touches(numbered, where));
        return without;
    }

    /** Where letters stand apart, a full name may be one row of letters among others. */
    private void apart(String text, List<Token> tokens) {
        SpacedNames.Joined joined = SpacedNames.joined(text, tokens);
        if (joined.rows().isEmpty()) {
            return;
        }
        BitSet apart = new BitSet();
        joined.rows().forEach(row -> apart.set(row.from(), row.to()));
        Search read = new Search(vocabulary, staff);
        read.everyForm(new Passage(text, joined.words()));
        addFrom(read, where -> touches(apart, where));
        candidates.addAll(JoinedNames.in(new Passage(text, joined.rows()), vocabulary, true));
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
        candidates.addAll(FullNames.in(passage, vocabulary, Readings.of(passage, vocabulary)));
        grownUps.addAll(staff.in(passage));
    }

    private void everyForm(Passage passage) {
        everyForm(passage, name -> true);
    }

    /** {@code alone}: which names may stand for a pupil by themselves. */
    private void everyForm(Passage passage, Predicate<Reading> alone) {
        List<Reading> readings = Readings.of(passage, vocabulary);
        grownUps.addAll(staff.in(passage));
        candidates.addAll(FullNames.in(passage, vocabulary, readings));
        Surroundings around = new Surroundings(passage, names(passage, readings, true));
        candidates.addAll(Initials.in(passage, vocabulary, around));
        WordGuard guard = new WordGuard(passage, around);
        candidates.addAll(InitialNames.in(passage, vocabulary, guard, readings));
        OtherBearers others = new OtherBearers(passage, around, names(passage, readings, false));
        List<Reading> single = readings.isEmpty() ? readings : alone(passage, readings, alone);
        candidates.addAll(SingleNames.in(passage, guard, others, single));
    }

    private static List<Reading> alone(Passage passage, List<Reading> readings, Predicate<Reading> alone) {
        Elsewhere elsewhere = new Elsewhere(passage);
        return readings.stream()
                .filter(name -> alone.test(name) && !elsewhere.holds(name))
                .toList();
    }

    private static BitSet names(Passage passage, List<Reading> readings, boolean sure) {
        BitSet names = new BitSet(passage.size());
        for (Reading name : readings) {
            boolean word = sure && Words.canBeWord(passage.folded(name.from()));
            boolean wanted = sure || !name.entry().given().none();
            if (!word && wanted && !name.entry().either().none()) {
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
        removeMisspeltInsideRight();
        return Choice.of(candidates);
    }

    /** "Hassan Mohammed" is no misspelt Mohammed Hussain where somebody is called so. */
    private void removeMisspeltInsideRight() {
        BitSet inside = new BitSet();
        candidates.stream()
                .filter(Candidate::several)
                .forEach(right -> inside.set(right.where().from(), right.where().to()));
        candidates.removeIf(candidate -> candidate.misspelt()
                && inside.nextClearBit(candidate.where().from())
                        >= candidate.where().to());
    }

    private static boolean touches(BitSet adult, Span where) {
        int next = adult.nextSetBit(where.from());
        return next >= 0 && next < where.to();
    }
}
