package org.houserules.screening.names;

import java.util.Set;

/** Tells by the words around it that a small word is somebody: "i hate skye", "ask will if he is coming". */
final class SpokenOf {
    private static final Set<String> ENDS = Set.of(
            "if", "he", "she", "that", "so", "because", "cos", "cuz", "coz", "and", "but", "lol", "x", "xx", "pls");
    private static final Set<String> ENDS_TOLD =
            Set.of("if", "he", "she", "that", "to", "about", "not", "what", "why", "when", "where", "please");

    private final Passage passage;

    SpokenOf(Passage passage) {
        this.passage = passage;
    }

    boolean isPerson(int at) {
        return isCalled(at) || meant(at);
    }

    /** A word that somebody is really called, and no month and no lesson. */
    private boolean isPersonsName(int at) {
        String word = passage.folded(at);
        boolean name = passage.is(at, WordClass.NAMELIKE)
                || passage.is(at, WordClass.FIRST_NAME)
                || Nicknames.isGivenName(word)
                || !Nicknames.longFor(word).isEmpty();
        boolean lesson = passage.is(at, WordClass.SCHOOL) && !passage.is(at, WordClass.NAMELIKE);
        return name && !lesson && !passage.is(at, WordClass.CALENDAR);
    }

    /** "Grace, stop it": her name is called. */
    private boolean isCalled(int at) {
        int next = at + 1;
        return passage.sentenceBefore(at)
                && passage.is(next, WordClass.CALL)
                && passage.closeBefore(next)
                && !passage.plainBefore(next)
                && isPersonsName(at);
    }

    private boolean meant(int at) {
        int before = at - 1;
        if (!passage.plainBefore(at)) {
            return false;
        }
        return switch (passage.folded(before)) {
            case "hates", "hated" -> ends(at, ENDS);
            case "hate" -> ends(at, ENDS) && somebodyHates(before - 1);
            case "hit" -> ends(at, ENDS) && !passage.is(before - 1, WordClass.DETERMINER);
            case "tell", "tells", "told", "ask", "asks", "asked" -> ends(at, ENDS_TOLD);
            case "poor" -> ends(at, ENDS) && !passage.is(before - 1, WordClass.DETERMINER);
            case "is" -> asks(passage.folded(before - 1)) && ends(at, Set.of());
            case "where", "who" -> passage.token(before).possessive() && ends(at, Set.of());
            case "wheres", "whos" -> ends(at, Set.of());
            default -> false;
        };
    }

    /** Not "hate will destroy us": the hatred. */
    private boolean somebodyHates(int at) {
        return switch (passage.folded(at)) {
            case "i",
                    "we",
                    "you",
                    "u",
                    "they",
                    "all",
                    "really",
                    "just",
                    "do",
                    "so",
                    "still",
                    "people",
                    "both",
                    "also",
                    "always" -> true;
            default -> false;
        };
    }

    private static boolean asks(String word) {
        return word.equals("where") || word.equals("who");
    }

    private boolean ends(int at, Set<String> followers) {
        return isPersonsName(at) && (!passage.plainBefore(at + 1) || followers.contains(passage.folded(at + 1)));
    }
}
