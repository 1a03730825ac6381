package org.houserules.screening.names;

/** Keeps "Amelia so enjoyed it" from naming Amelia So, and "Jack won" from being a slip for Jack Wong. */
final class FunctionWords {
    private FunctionWords() {}

    /** Whether both parts of an exact full name may stand for a name, though one of them is among the commonest words. */
    static boolean allow(Passage passage, int oneFrom, int oneTo, int otherFrom, int otherTo) {
        boolean surname = !Words.canBeWord(passage.key(otherFrom, otherTo));
        if (!surname && Words.canBeWord(passage.key(oneFrom, oneTo)) && isPhrase(passage, oneFrom, otherFrom)) {
            return false;
        }
        return (surname || mayBeName(passage, oneFrom, oneTo)) && mayBeName(passage, otherFrom, otherTo);
    }

    /** "We made a poppy field", "a lovely summer day": two small words behind an article or a quality. */
    private static boolean isPhrase(Passage passage, int one, int other) {
        return !passage.capital(one)
                && !passage.capital(other)
                && passage.plainBefore(one)
                && describes(passage, one - 1);
    }

    private static boolean describes(Passage passage, int at) {
        boolean article =
                passage.folded(at - 1).equals("a") || passage.folded(at - 1).equals("an");
        return passage.is(at, WordClass.DETERMINER)
                || passage.is(at, WordClass.QUALITY)
                || article && passage.plainBefore(at);
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

    /** "Noah warned us" names no Noah Warner; but "ben hays", where nothing has capitals, may be Ben Hayes. */
    static boolean isFormOfWord(Passage passage, int at) {
        String word = passage.folded(at);
        return (!passage.capital(at) || passage.casing(at) == Casing.CAPITALS)
                && (passage.casing(at).telling() || !word.endsWith("s"))
                && Inflections.ofWord(word);
    }

    private static boolean mayBeName(Passage passage, int from, int to) {
        boolean common = to - from == 1 && Words.is(passage.folded(from), WordClass.COMMON);
        return !common || passage.capital(from) || endsPhrase(passage, to);
    }

    private static boolean endsPhrase(Passage passage, int to) {
        return !passage.plainBefore(to) || passage.folded(to).equals("and");
    }
}
