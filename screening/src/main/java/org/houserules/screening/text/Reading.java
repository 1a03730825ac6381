package org.houserules.screening.text;

import java.util.List;
import java.util.Set;
import org.houserules.screening.Fold;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** A text cut into words once, with the form of each word that the phrase lists use and where sentences begin. */
final class Reading {
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "st", "rev", "prof", "no", "tel");

    private final String text;
    private final List<Token> tokens;
    private final String[] forms;
    private final int[] sentences;
    private final boolean[] breaks;
    private final boolean[] names;

    private Reading(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.forms = new String[tokens.size()];
        this.sentences = new int[tokens.size()];
        this.breaks = new boolean[tokens.size()];
        this.names = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            read(i);
            names[i] = NameShape.isName(this, i);
        }
    }

    static Reading of(String text) {
        return new Reading(text, Tokens.of(text));
    }

    /** The same text with some of its words read another way. */
    static Reading of(String text, List<Token> tokens) {
        return new Reading(text, tokens);
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word; one with an apostrophe inside keeps it, so that "we're" is not "were". */
    String form(int at) {
        return forms[at];
    }

    /** The form of a word, or an empty string before the first and after the last. */
    String formOrNone(int at) {
        return at < 0 || at >= forms.length ? "" : forms[at];
    }

    /** Whether the word looks like a name, asked so often that it is answered once. */
    boolean isName(int at) {
        return names[at];
    }

    int sentence(int at) {
        return sentences[at];
    }

    /** Whether a full stop or an empty line stands before the word, which no phrase crosses. */
    boolean breaksBefore(int at) {
        return breaks[at];
    }

    Span span(int fromWord, int toWord) {
        return new Span(tokens.get(fromWord).from(), tokens.get(toWord - 1).to());
    }

    /** What stands between a word and the word before it. */
    String between(int at) {
        return text.substring(
                at == 0 ? 0 : tokens.get(at - 1).to(), tokens.get(at).from());
    }

    private void read(int i) {
        Token token = tokens.get(i);
        forms[i] = form(token);
        boolean starts = i > 0 && token.startsSentence() && opensSentence(i);
        breaks[i] = starts && (i == 0 || isHard(i));
        sentences[i] = i == 0 ? 0 : sentences[i - 1] + (starts ? 1 : 0);
    }

    private static String form(Token token) {
        if (token.possessive()) {
            return token.folded();
        }
        for (int i = 1; i < token.written().length(); i++) {
            if (Fold.isApostrophe(token.written().charAt(i))) {
                return Fold.fold(token.written().substring(0, i)) + "'"
                        + Fold.fold(token.written().substring(i));
            }
        }
        return token.folded();
    }

    /** Not the point in 10.30 or .com, and not the one after Mr. */
    private boolean opensSentence(int i) {
        int from = tokens.get(i - 1).to();
        int to = tokens.get(i).from();
        boolean glued = to - from == 1 && text.charAt(from) != '\n' && text.charAt(from) != '\r';
        boolean title = text.charAt(from) == '.' && TITLES.contains(forms[i - 1]);
        return !glued && !title && !isBehindDateOfBirth(i);
    }

    /** The date in "D.O.B. 12/03/2015", on the same line. */
    private boolean isBehindDateOfBirth(int i) {
        return i >= 3
                && forms[i - 1].equals("b")
                && forms[i - 2].equals("o")
                && forms[i - 3].equals("d")
                && text.charAt(tokens.get(i - 1).to()) == '.'
                && Character.isDigit(forms[i].charAt(0))
                && between(i).indexOf('\n') < 0;
    }

    private boolean isHard(int i) {
        int lines = 0;
        for (int at = tokens.get(i - 1).to(); at < tokens.get(i).from(); at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
            lines += c == '\n' ? 1 : 0;
        }
        return lines > 1;
    }
}
