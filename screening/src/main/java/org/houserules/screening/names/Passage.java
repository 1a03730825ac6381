package org.houserules.screening.names;

import java.util.List;
import org.houserules.screening.Span;
import org.houserules.screening.Token;

/** A text with its words, and the questions about neighbouring words that finding names asks again and again. */
final class Passage {
    private final String text;
    private final List<Token> tokens;
    private final Casing[] casings;

    Passage(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.casings = Casings.of(text, tokens);
    }

    int size() {
        return tokens.size();
    }

    boolean has(int at) {
        return at >= 0 && at < tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The word to compare; empty beyond either end. */
    String folded(int at) {
        return has(at) ? tokens.get(at).folded() : "";
    }

    boolean is(int at, WordClass wanted) {
        return has(at) && Words.is(tokens.get(at).folded(), wanted);
    }

    boolean capital(int at) {
        return has(at) && tokens.get(at).capitalised();
    }

    /** The first or the second letter is a capital, as in "eRbecca". */
    boolean capitalNearby(int at) {
        if (!has(at)) {
            return false;
        }
        String written = tokens.get(at).written();
        return Character.isUpperCase(written.charAt(0))
                || written.length() > 1 && Character.isUpperCase(written.charAt(1));
    }

    boolean number(int at) {
        return has(at) && Character.isDigit(tokens.get(at).written().charAt(0));
    }

    Casing casing(int at) {
        return casings[at];
    }

    /** Only blanks between this word and the one before. */
    boolean plainBefore(int at) {
        return between(at) && Gap.plain(text, gapFrom(at), gapTo(at));
    }

    boolean joinsBefore(int at) {
        return between(at) && Gap.joins(text, gapFrom(at), gapTo(at));
    }

    boolean insideBefore(int at) {
        return between(at) && Gap.inside(text, gapFrom(at), gapTo(at));
    }

    boolean commaBefore(int at) {
        return between(at) && gapTo(at) > gapFrom(at) && Gap.comma(text, gapFrom(at), gapTo(at));
    }

    /** A comma or only blanks. */
    boolean closeBefore(int at) {
        return plainBefore(at) || between(at) && Gap.hasComma(text, gapFrom(at), gapTo(at)) && !sentenceBefore(at);
    }

    /** The word is the first of the text or a sign may have opened a sentence before it. */
    boolean sentenceBefore(int at) {
        return !between(at) || token(at).startsSentence() || Gap.opens(text, gapFrom(at), gapTo(at));
    }

    /** A dot or nothing but blanks, as between a title or an initial and a name. */
    boolean dotBefore(int at) {
        return between(at)
                && text.substring(gapFrom(at), gapTo(at)).strip().equals(".")
                && text.indexOf('\n', gapFrom(at), gapTo(at)) < 0;
    }

    /** The sign directly before a word, or a blank at the beginning of the text. */
    char signBefore(int at) {
        int from = token(at).from();
        return from == 0 ? ' ' : text.charAt(from - 1);
    }

    /** A hashtag or a handle. */
    boolean tagged(int at) {
        char sign = signBefore(at);
        return sign == '#' || sign == '@' || sign == '＃' || sign == '＠';
    }

    /** The words of a name written together, from one word to another (exclusive). */
    String key(int from, int to) {
        if (to - from == 1) {
            return folded(from);
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(folded(i));
        }
        return key.toString();
    }

    /** From the first word to the last, without the ending of a possessive. */
    Span span(int from, int to) {
        return new Span(token(from).from(), token(to - 1).endOfWord());
    }

    private boolean between(int at) {
        return at > 0 && at < tokens.size();
    }

    private int gapFrom(int at) {
        return tokens.get(at - 1).to();
    }

    private int gapTo(int at) {
        return tokens.get(at).from();
    }
}
