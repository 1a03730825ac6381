package org.houserules.screening.text;

import org.houserules.screening.Fold;

/** A text of the same length in which digits of every script and style are plain and what is invisible is a space. */
final class PlainDigits {
    /** Stands behind a digit that takes two characters of a text, so that the length stays. */
    static final char REST = '\uffff';

    private PlainDigits() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.isHighSurrogate(c) ? Character.digit(text.codePointAt(i), 10) : -1;
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
                plain.setCharAt(++i, REST);
            } else if (c >= 128) {
                plain.setCharAt(i, plain(c));
            }
        }
        return plain.toString();
    }

    /** Whether a plain digit stands anywhere, without which there is no number of any sort. */
    static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static char plain(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (c == '⓪' || c == '⓿') {
            return '0';
        }
        if (c >= '①' && c <= '⑨') {
            return (char) ('1' + c - '①');
        }
        if (c >= '❶' && c <= '❾') {
            return (char) ('1' + c - '❶');
        }
        if (c == '＋' || c == '﹢') {
            return '+';
        }
        return Fold.isInvisible(c) ? ' ' : c;
    }
}
