package org.houserules.screening.names;

import java.util.Set;

/** Tells whether a title makes the word behind it a grown-up's name: "Mrs Hartley", but not "his sister Amelia". */
final class Titles {
    /** Nobody else is called so, however it is written. */
    private static final Set<String> SURE = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "sir", "prof", "professor", "rev", "revd", "reverend", "mister", "madam");
    /** Whoever is behind "father" is no pupil, priest or not; coaches go by their given names. */
    private static final Set<String> GROWN_UP = Set.of("father", "fr", "coach");
    /** Pupils are captains, and heads of their house. */
    private static final Set<String> PUPILS_TOO = Set.of("captain", "capt", "head", "lady", "councillor");

    private static final Set<String> SIBLINGS = Set.of("sister", "brother");
    /** With a word of English these are a trade or somebody in a book: "head cook", "Captain Cook". */
    private static final Set<String> HARDLY_STAFFS = Set.of("head", "captain", "capt", "lord", "lady", "major");

    private final Passage passage;
    private final Missing missing;

    Titles(Passage passage) {
        this.passage = passage;
        this.missing = new Missing(passage);
    }

    /** Also "Mr. J. Hartley", asked for the initial; {@code given}: a pupil is called by the word, not only its family. */
    boolean makeAdult(int at, boolean given) {
        int title = at - 1;
        if (!stands(title) || !passage.plainBefore(at) && !passage.dotBefore(at)) {
            return false;
        }
        String word = passage.folded(title);
        if (word.equals("miss")) {
            boolean wrongCapital = given && !passage.capital(title) && passage.capital(at);
            return !wrongCapital && !missing.somebody(title);
        }
        if (SURE.contains(word)) {
            return true;
        }
        if (!given || GROWN_UP.contains(word)) {
            return passage.capital(title) || !passage.capital(at);
        }
        return passage.capital(title) && !PUPILS_TOO.contains(word) && !(SIBLINGS.contains(word) && isKin(title));
    }

    /** {@code word}: the family name is a word of English as well, so that "don't miss day two" names no Miss Day. */
    boolean makeStaff(int title, int name, boolean word) {
        String written = passage.folded(title);
        if (!stands(title)) {
            return false;
        }
        if (!word || SURE.contains(written)) {
            return true;
        }
        if (HARDLY_STAFFS.contains(written)) {
            return false;
        }
        if (written.equals("miss") && !passage.capital(name)) {
            return !missing.somebody(title) && (passage.casing(name) == Casing.SMALL || missing.nobody(title));
        }
        return passage.capital(name) && !missing.somebody(title);
    }

    private boolean stands(int title) {
        return passage.is(title, WordClass.TITLE) && !passage.token(title).possessive();
    }

    /** A nun has her capital within a sentence too: "We thank Sister Bernadette". */
    private boolean isKin(int at) {
        return passage.sentenceBefore(at)
                || !passage.casing(at).telling()
                || passage.is(at - 1, WordClass.DETERMINER)
                || passage.token(at - 1).possessive();
    }
}
