package org.houserules.screening.names;

/** Tells a form of a listed word from a slip for a name: "warned", "warmer", "hotter", "ticks" and "baking". */
final class Inflections {
    private static final int SHORTEST_STEM = 3;

    private Inflections() {}

    static boolean ofWord(String folded) {
        if (folded.endsWith("s")) {
            return isWord(folded, 1) || folded.endsWith("es") && isWord(folded, 2);
        }
        return folded.endsWith("ing") && ofStem(folded, 3)
                || folded.endsWith("ed") && ofStem(folded, 2)
                || folded.endsWith("er") && ofStem(folded, 2);
    }

    /** "warn-ed", "bak-ed" of bake, "trip-ped" of trip; but "poter" is none of "pot". */
    private static boolean ofStem(String folded, int ending) {
        String stem = folded.substring(0, folded.length() - ending);
        if (stem.length() < SHORTEST_STEM) {
            return false;
        }
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1) && Words.isOrdinary(stem.substring(0, last))) {
            return true;
        }
        return Words.isOrdinary(stem + "e") || Words.isOrdinary(stem) && !doubles(stem);
    }

    /** One short vowel between two consonants: the last is doubled before an ending. */
    private static boolean doubles(String stem) {
        int last = stem.length() - 1;
        if (isVowel(stem.charAt(last)) || "wxy".indexOf(stem.charAt(last)) >= 0 || !isVowel(stem.charAt(last - 1))) {
            return false;
        }
        for (int i = 0; i < last - 1; i++) {
            if (isVowel(stem.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean isWord(String folded, int ending) {
        return folded.length() - ending >= SHORTEST_STEM
                && Words.isOrdinary(folded.substring(0, folded.length() - ending));
    }
}
