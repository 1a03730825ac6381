package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.Fold;
import org.houserules.screening.Token;

/** Puts words together whose letters are written apart: "S a m  P a t e l", "S.a.m P.a.t.e.l". */
final class SpacedNames {
    private static final int WIDEST = 4;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 60;

    private final String text;
    private final List<Token> tokens;
    private final List<Token> words = new ArrayList<>();
    private final List<Token> rows = new ArrayList<>();

    private SpacedNames(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * @param words the words of the text with those put together
     * @param rows each row of letters as one word, whatever gaps it has
     */
    record Joined(List<Token> words, List<Token> rows) {}

    /** No words where no letters stand apart. */
    static Joined joined(String text, List<Token> tokens) {
        SpacedNames names = new SpacedNames(text, tokens);
        if (names.mayHave()) {
            names.join();
        }
        return new Joined(names.words, names.rows);
    }

    private boolean mayHave() {
        int run = 0;
        for (Token token : tokens) {
            run = isLetter(token) ? run + 1 : 0;
            if (run >= FEWEST_LETTERS) {
                return true;
            }
        }
        return false;
    }

    private void join() {
        int at = 0;
        while (at < tokens.size()) {
            int to = runFrom(at);
            if (to - at >= FEWEST_LETTERS) {
                cut(at, to);
                rows.add(together(at, to));
            } else {
                words.addAll(tokens.subList(at, Math.max(to, at + 1)));
            }
            at = Math.max(to, at + 1);
        }
    }

    /** Single letters on one line with little between them. */
    private int runFrom(int from) {
        int to = from;
        while (to < tokens.size()
                && to - from < MOST_LETTERS
                && isLetter(tokens.get(to))
                && (to == from || gap(to).length() <= WIDEST && gap(to).indexOf('\n') < 0)) {
            to++;
        }
        return to;
    }

    /** A word ends where the gap is another than inside it, or where a capital follows a small letter. */
    private void cut(int from, int to) {
        String inside = narrowest(from, to);
        int start = from;
        for (int at = from + 1; at < to; at++) {
            if (!gap(at).equals(inside)) {
                add(start, at);
                start = at;
            }
        }
        add(start, to);
    }

    /** Blanks part words where other signs part letters, and wide gaps where narrow ones do. */
    private String narrowest(int from, int to) {
        String narrow = gap(from + 1);
        for (int at = from + 2; at < to; at++) {
            String gap = gap(at);
            boolean narrower = gap.length() < narrow.length() || gap.length() == narrow.length() && narrow.isBlank();
            narrow = narrower ? gap : narrow;
        }
        return narrow;
    }

    private void add(int from, int to) {
        int start = from;
        for (int at = from + 1; at < to; at++) {
            if (tokens.get(at).capitalised() && !tokens.get(at - 1).capitalised()) {
                addWord(start, at);
                start = at;
            }
        }
        addWord(start, to);
    }

    private void addWord(int from, int to) {
        if (to - from == 1) {
            words.add(tokens.get(from));
        } else {
            words.add(together(from, to));
        }
    }

    private Token together(int from, int to) {
        StringBuilder written = new StringBuilder();
        tokens.subList(from, to).forEach(token -> written.append(token.written()));
        Token first = tokens.get(from);
        Token last = tokens.get(to - 1);
        String whole = written.toString();
        String bare = last.possessive() ? whole.substring(0, whole.length() - (last.to() - last.endOfWord())) : whole;
        return new Token(
                whole, Fold.fold(bare), first.from(), last.to(), last.possessive(), first.startsSentence(), false);
    }

    private String gap(int at) {
        return text.substring(tokens.get(at - 1).to(), tokens.get(at).from());
    }

    private static boolean isLetter(Token token) {
        return token.folded().length() == 1 && Character.isLetter(token.folded().charAt(0));
    }
}
