package org.houserules.screening.names;

/** Keeps "Amelia so enjoyed it" from naming Amelia So, and "Jack won" from being a slip for Jack Wong. */
final class FunctionWords {
    private FunctionWords() {}

    /** Whether both parts of an exact full name may stand for a name, though one of them is among the commonest words. */
    static boolean allow(Passage passage, int oneFrom, int oneTo, int otherFrom, int otherTo) {
        boolean surname = !Words.canBeWord(passage.key(otherFrom, otherTo));
        return (surname || mayBeName(passage, oneFrom, oneTo)) && mayBeName(passage, otherFrom, otherTo);
    }

    /** Whether a word that is one slip away from a name is simply another word. */
    static boolean isWord(Passage passage, int at) {
        String word = passage.folded(at);
        if (passage.number(at) || Words.is(word, WordClass.COMMON) || Words.is(word, WordClass.TITLE)) {
            return true;
        }
        boolean telling = passage.casing(at).telling() && passage.capital(at);
        return !telling && Words.isOrdinary(word) && !Words.is(word, WordClass.PARTICLE);
    }

    private static boolean mayBeName(Passage passage, int from, int to) {
        boolean common = to - from == 1 && Words.is(passage.folded(from), WordClass.COMMON);
        return !common || passage.capital(from) || endsPhrase(passage, to);
    }

    private static boolean endsPhrase(Passage passage, int to) {
        return !passage.plainBefore(to) || passage.folded(to).equals("and");
    }
}
