package org.houserules.screening.names;

import java.util.Arrays;
import java.util.List;
import org.houserules.screening.Token;

/** Tells line by line how capitals are used. */
final class Casings {
    private Casings() {}

    static Casing[] of(String text, List<Token> tokens) {
        Casing[] casings = new Casing[tokens.size()];
        if (tokens.stream().noneMatch(Casings::hasCapital)) {
            Arrays.fill(casings, Casing.SMALL);
            return casings;
        }
        int from = 0;
        while (from < tokens.size()) {
            int to = lineEnd(text, tokens, from);
            Arrays.fill(casings, from, to, ofLine(tokens.subList(from, to)));
            from = to;
        }
        return casings;
    }

    private static int lineEnd(String text, List<Token> tokens, int from) {
        int to = from + 1;
        while (to < tokens.size()
                && text.indexOf('\n', tokens.get(to - 1).to(), tokens.get(to).from()) < 0) {
            to++;
        }
        return to;
    }

    private static Casing ofLine(List<Token> line) {
        boolean mixed = false;
        boolean verb = false;
        int capitals = 0;
        for (Token token : line) {
            if (isSmall(token)) {
                if (!Words.is(token.folded(), WordClass.SMALL)) {
                    return Casing.NORMAL;
                }
                mixed = true;
            } else {
                mixed |= token.written().chars().anyMatch(Character::isLowerCase);
                capitals += hasCapital(token) ? 1 : 0;
            }
            verb |= isVerb(token);
        }
        boolean sentence = verb && capitals - (hasCapital(line.getFirst()) ? 1 : 0) == 1;
        if (sentence && mixed) {
            return Casing.NORMAL;
        }
        return mixed ? Casing.HEADLINE : Casing.CAPITALS;
    }

    /** "This is Hope" and "Where's Grace?" are sentences, though they have no other small word. */
    private static boolean isVerb(Token token) {
        String word = token.folded();
        return token.possessive() ? word.equals("where") || word.equals("who") : word.equals("is");
    }

    private static boolean hasCapital(Token token) {
        return token.written().chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isSmall(Token token) {
        return Character.isLowerCase(token.written().codePointAt(0));
    }
}
