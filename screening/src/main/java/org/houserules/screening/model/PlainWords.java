package org.houserules.screening.model;

import java.text.Normalizer;
import org.houserules.screening.Fold;

/**
 * A text as the model reads it: emoji named, look-alike letters and digits turned back, web addresses and account names
 * left out, which say who spoke and not what was said. One pass, linear in the length.
 */
public final class PlainWords {
    private static final String DISGUISES = "0o1i3e4a5s7t@a$s!i|l€e£l";

    private static final int LONGEST_WORD = 30;

    /** More emoji in a row say nothing more, and their names would drown the words. */
    private static final int MOST_IN_A_ROW = 6;

    private PlainWords() {}

    public static String of(String text) {
        String named = pictures(Normalizer.normalize(Entities.decoded(text), Normalizer.Form.NFKC));
        StringBuilder plain = new StringBuilder(named.length());
        StringBuilder letters = new StringBuilder();
        for (String piece : named.split("\\s+")) {
            if (isLetter(piece)) {
                letters.append(piece.charAt(0));
                continue;
            }
            spell(plain, letters);
            append(plain, word(piece));
        }
        spell(plain, letters);
        return plain.toString();
    }

    /** Single letters in a row are a word that somebody spaced out, where there are three at least. */
    private static void spell(StringBuilder plain, StringBuilder letters) {
        if (letters.length() >= 3) {
            append(plain, letters.toString());
        } else {
            letters.chars().forEach(letter -> append(plain, String.valueOf((char) letter)));
        }
        letters.setLength(0);
    }

    private static void append(StringBuilder plain, String word) {
        if (!word.isEmpty()) {
            plain.append(plain.isEmpty() ? "" : " ").append(word);
        }
    }

    private static boolean isLetter(String piece) {
        if (piece.isEmpty()) {
            return false;
        }
        boolean dotted = piece.length() == 2 && ".-*_".indexOf(piece.charAt(1)) >= 0;
        return (piece.length() == 1 || dotted) && Character.isLetter(piece.charAt(0));
    }

    private static String word(String piece) {
        if (isAddress(piece) || piece.equals("RT")) {
            return "";
        }
        String word = piece.startsWith("#") ? piece.substring(1) : piece;
        return undisguised(isDotted(word) ? word.replaceAll("[^\\p{L}]", "") : word);
    }

    private static boolean isAddress(String piece) {
        int at = piece.indexOf('@');
        boolean account = at >= 0 && at <= 2 && at + 1 < piece.length();
        boolean mail = at > 0 && piece.indexOf('.', at) > 0;
        boolean page = piece.contains("://") || piece.startsWith("www.") || piece.contains("[URL]");
        return page || mail || account && isAccount(piece, at) || piece.contains("[USER]");
    }

    /** An at sign with a name behind it, also within quotation marks, but not a$$ written with an at sign. */
    private static boolean isAccount(String piece, int at) {
        return at == 0 || !Character.isLetter(piece.charAt(at - 1));
    }

    /** Letters with a sign after each, such as k.y.s. */
    private static boolean isDotted(String piece) {
        boolean dotted = piece.length() >= 5;
        for (int i = 0; dotted && i < piece.length(); i++) {
            dotted = i % 2 == 0 ? Character.isLetter(piece.charAt(i)) : ".-*_".indexOf(piece.charAt(i)) >= 0;
        }
        return dotted;
    }

    /** Turns back digits and signs that stand between letters, and shortens a letter that is drawn out. */
    private static String undisguised(String piece) {
        StringBuilder word = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char read = undisguised(piece, i);
            int length = word.length();
            boolean drawnOut = Character.isLetter(read)
                    && length > 1
                    && word.charAt(length - 1) == read
                    && word.charAt(length - 2) == read;
            if (!drawnOut) {
                word.append(read);
            }
        }
        return word.toString();
    }

    /** A word begins with a letter: 7pm, 3rd and 4x100 are as they are. */
    private static char undisguised(String piece, int i) {
        char c = piece.charAt(i);
        boolean between = i > 0
                && i + 1 < piece.length()
                && piece.length() < LONGEST_WORD
                && Character.isLetter(piece.charAt(0))
                && isInside(piece.charAt(i - 1))
                && isInside(piece.charAt(i + 1));
        int at = between && !Character.isLetter(c) ? DISGUISES.indexOf(c) : -1;
        return at >= 0 && at % 2 == 0 ? DISGUISES.charAt(at + 1) : c;
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '@' || c == '$';
    }

    private static String pictures(String text) {
        StringBuilder named = new StringBuilder(text.length() + 16);
        int last = 0;
        int inARow = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            inARow = Character.isLetterOrDigit(c) ? 0 : inARow;
            if (c < 128) {
                named.append((char) c);
            } else if (Emoji.isFlagLetter(c) && i < text.length() && Emoji.isFlagLetter(text.codePointAt(i))) {
                named.append(' ').append(Emoji.country(c, text.codePointAt(i))).append(' ');
                i += 2;
            } else if (Emoji.letterOf(c) > 0) {
                named.append((char) Emoji.letterOf(c));
            } else if (Emoji.is(c)) {
                inARow += c == last ? 0 : 1;
                named.append(c == last || inARow > MOST_IN_A_ROW ? "" : " " + Emoji.name(c) + " ");
            } else if (!Fold.isInvisible(c)) {
                named.append(Fold.fold(Character.toString(c)).isEmpty() ? Character.toString(c) : plainLetter(c));
            }
            last = c;
        }
        return named.toString();
    }

    private static String plainLetter(int c) {
        return Character.isLetter(c) ? Fold.fold(Character.toString(c)) : Character.toString(c);
    }
}
