package org.houserules.screening.names;

import java.util.BitSet;

/** Tells when a name belongs to another person or to a place: Oliver Twist, King Charles, Victoria Park. */
final class OtherBearers {
    private final Passage passage;
    private final BitSet givens;
    private final NewSentence newSentence;

    /** {@code givens}: the words that are given names on the roll, so that a list of them needs no commas. */
    OtherBearers(Passage passage, Surroundings around, BitSet givens) {
        this.passage = passage;
        this.givens = givens;
        this.newSentence = new NewSentence(passage, around);
    }

    boolean bear(Reading name) {
        return afterRoyalTitle(name.from()) || beforeSurnameOrPlace(name) || isSurnameOfAnother(name);
    }

    /** "Dylan Thomas": a family name as well, behind the given name of somebody who is not on the roll. */
    private boolean isSurnameOfAnother(Reading name) {
        int before = name.from() - 1;
        return name.entry().isFamily()
                && passage.plainBefore(name.from())
                && passage.casing(name.from()).telling()
                && passage.capital(before)
                && passage.capital(name.from())
                && !passage.token(before).possessive()
                && passage.is(before, WordClass.FIRST_NAME);
    }

    boolean isGiven(int at) {
        return givens.get(at);
    }

    private boolean afterRoyalTitle(int from) {
        boolean meets = passage.plainBefore(from) || passage.dotBefore(from);
        return meets && passage.is(from - 1, WordClass.ROYAL) && passage.capital(from);
    }

    private boolean beforeSurnameOrPlace(Reading name) {
        int next = name.to();
        boolean telling = passage.casing(name.from()).telling();
        if (!telling
                || !passage.plainBefore(next)
                || !passage.capital(next)
                || passage.folded(next).length() < 2) {
            return false;
        }
        if (passage.is(next, WordClass.PLACE)) {
            return !passage.token(next - 1).possessive();
        }
        boolean family = name.entry().given().none();
        return !family && !givens.get(next) && !isOrdinary(next) && !newSentence.beginsBehind(name.from(), next);
    }

    /** "Well done Amelia Year 6 is proud": no surname. */
    private boolean isOrdinary(int at) {
        boolean afterPossessive = passage.token(at - 1).possessive()
                && Words.isOrdinary(passage.folded(at))
                && !passage.is(at, WordClass.ENGLISH);
        return afterPossessive
                || passage.is(at, WordClass.AFTER)
                || passage.is(at, WordClass.COMMON)
                || passage.is(at, WordClass.DOING)
                || passage.is(at, WordClass.HARSH)
                || passage.is(at, WordClass.KIN)
                || passage.is(at, WordClass.SCHOOL)
                || passage.token(at).shouted();
    }
}
