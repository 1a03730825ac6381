package org.houserules.screening.model;

import java.util.List;
import java.util.Set;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.names.NameLike;

/** Whether a sentence tells of one person: it names somebody, says he or she, or speaks of somebody's child or mother. */
final class OnePerson {
    private static final Set<String> WHO = Set.of("he", "she", "his", "her", "him", "hers", "himself", "herself");
    private static final Set<String> OURS = Set.of("my", "our");
    private static final Set<String> KIN = Set.of(
            ("son daughter boy girl lad lass child kid one twin twins baby toddler eldest youngest brother sister "
                            + "nephew niece grandson granddaughter mum mam dad mother father nan gran wife husband partner ex")
                    .split(" "));

    /** "My own little girl". */
    private static final int FARTHEST = 3;

    private OnePerson() {}

    static boolean isIn(String sentence) {
        int sinceOurs = FARTHEST + 1;
        List<Token> tokens = Tokens.of(sentence);
        for (Token token : tokens) {
            String word = token.folded();
            sinceOurs = OURS.contains(word) ? 0 : sinceOurs + 1;
            if (WHO.contains(word) || sinceOurs <= FARTHEST && KIN.contains(word) || NameLike.is(token)) {
                return true;
            }
        }
        return false;
    }
}
