package org.houserules.screening.names;

import org.houserules.screening.Token;

/** Whether a word by itself may be somebody's name, wherever it stands; the more careful answer is {@link LikelyNames}. */
public final class NameLike {
    /** Shorter words in capitals are abbreviations. */
    private static final int SHORTEST_SHOUTED = 5;

    private NameLike() {}

    /** With a capital letter, and no word of English, or a given name where it hardly can be one. */
    public static boolean is(Token token) {
        String folded = token.folded();
        if (!token.capitalised() || folded.length() < 2 || token.shouted() && folded.length() < SHORTEST_SHOUTED) {
            return false;
        }
        return !Words.isOrdinary(folded)
                || Words.is(folded, WordClass.FIRST_NAME) && !Words.isHardlyName(folded)
                || Nicknames.isGivenName(folded) && !(token.startsSentence() && isVerb(folded));
    }

    /** "Mark the day", "Will there be cake?" */
    private static boolean isVerb(String folded) {
        return Words.is(folded, WordClass.VERB) || Words.is(folded, WordClass.COMMON);
    }
}
