package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.Fold;
import org.houserules.screening.Token;

/** Cuts a word with capitals or digits inside, such as #WellDoneAmelia2, into its pieces. */
final class Pieces {
    private static final int SHORTEST_NAME = 4;
    private static final int SHORTEST_NUMBERED = 3;
    private static final int MOST_AROUND_NAME = 3;

    private Pieces() {}

    /** The pieces as words of their own, or none where the word has no such place. */
    static List<Token> of(Token token) {
        String written = token.written();
        List<Token> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < written.length(); i++) {
            if (boundary(written, i)) {
                pieces.add(piece(token, from, i));
                from = i;
            }
        }
        if (pieces.isEmpty()) {
            return List.of();
        }
        pieces.add(piece(token, from, written.length()));
        return pieces;
    }

    /** A small letter before a capital, a capital before another that begins a word, or a letter beside a digit. */
    static boolean boundary(String written, int at) {
        char before = written.charAt(at - 1);
        char here = written.charAt(at);
        if (Character.isUpperCase(here)) {
            return Character.isLowerCase(before) || Character.isDigit(before) || beginsWordAfterCapital(written, at);
        }
        return Character.isDigit(here) && Character.isLetter(before)
                || Character.isLetter(here) && Character.isDigit(before);
    }

    /**
     * Whether a piece may be somebody's name by itself: of a hashtag any, of another word a long one with a capital, or
     * the one before a number. "EduLink", "3ish" and "McDonald" name nobody.
     */
    static boolean mayBeName(List<Token> pieces, Reading name, boolean tagged) {
        if (name.to() - name.from() > 1) {
            return true;
        }
        Token piece = pieces.get(name.from());
        if (name.from() > 0 && isMac(pieces.get(name.from() - 1).folded())) {
            return false;
        }
        boolean numbered = pieces.size() <= MOST_AROUND_NAME && onlyNumbersBeside(pieces, name.from());
        boolean longEnough = piece.folded().length() >= SHORTEST_NAME;
        return tagged
                || longEnough && (piece.capitalised() || numbered)
                || piece.capitalised() && numbered && name.from() == 0;
    }

    private static boolean isMac(String piece) {
        return piece.equals("mc") || piece.equals("mac");
    }

    private static boolean onlyNumbersBeside(List<Token> pieces, int at) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i != at && !pieces.get(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "hartley2012" without its number; another word as it is. */
    static Token withoutNumber(Token token) {
        return endsInNumber(token) ? piece(token, 0, numberFrom(token.written())) : token;
    }

    static boolean endsInNumber(Token token) {
        int from = numberFrom(token.written());
        return from >= SHORTEST_NUMBERED && from < token.written().length();
    }

    private static int numberFrom(String written) {
        int from = written.length();
        while (from > 0 && Character.isDigit(written.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean beginsWordAfterCapital(String written, int at) {
        return at > 1
                && Character.isUpperCase(written.charAt(at - 1))
                && at + 1 < written.length()
                && Character.isLowerCase(written.charAt(at + 1));
    }

    private static Token piece(Token token, int from, int to) {
        boolean last = to == token.written().length();
        String written = token.written().substring(from, to);
        String bare = last && token.possessive() ? withoutEnding(written) : written;
        return new Token(
                written,
                Fold.fold(bare),
                token.from() + from,
                token.from() + to,
                last && token.possessive(),
                from == 0 && token.startsSentence(),
                from == 0 && token.joined());
    }

    private static String withoutEnding(String written) {
        int end = written.length();
        boolean apostrophe = end > 2 && Fold.isApostrophe(written.charAt(end - 2));
        return apostrophe ? written.substring(0, end - 2) : written;
    }
}
