package org.houserules.screening;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its words, in one pass; the cost is linear in the length of the text. */
public final class Tokens {
    private final String text;
    private final List<Token> found = new ArrayList<>();
    private boolean sentence = true;
    private int lastEnd = -1;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) && !Fold.isInvisible(c)) {
                i = word(i);
            } else {
                sentence |= endsSentence(c);
                i += Character.charCount(c);
            }
        }
        return List.copyOf(found);
    }

    private int word(int from) {
        int to = from;
        while (to < text.length() && belongs(to)) {
            to += Character.charCount(text.codePointAt(to));
        }
        add(from, to);
        return to;
    }

    /** Letters, digits, what is invisible, and an apostrophe that has a letter after it, or an s before it. */
    private boolean belongs(int at) {
        int c = text.codePointAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        if (Fold.isInvisible(c)) {
            return true;
        }
        return Fold.isApostrophe(c) && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    private void add(int from, int to) {
        String written = text.substring(from, to);
        String bare = withoutPossessive(written);
        boolean pluralPossessive = bare.length() == written.length() && followedByPossessiveApostrophe(to);
        boolean joined = lastEnd >= 0 && from == lastEnd + 1 && isHyphen(text.charAt(lastEnd));
        found.add(new Token(
                written,
                Fold.fold(bare),
                from,
                to,
                pluralPossessive || bare.length() < written.length(),
                sentence,
                joined));
        sentence = false;
        lastEnd = to;
    }

    private boolean followedByPossessiveApostrophe(int to) {
        return to < text.length()
                && Fold.isApostrophe(text.charAt(to))
                && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S');
    }

    private static String withoutPossessive(String written) {
        int end = written.length();
        boolean possessive = end > 2
                && (written.charAt(end - 1) == 's' || written.charAt(end - 1) == 'S')
                && Fold.isApostrophe(written.charAt(end - 2));
        return possessive ? written.substring(0, end - 2) : written;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–';
    }

    private static boolean endsSentence(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\n' || c == '\r' || c == ':' || c == '•' || c == '…';
    }
}
