package org.houserules.screening.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Cuts a text into the pieces of words that the language model was taught with: BERT's, without capitals. */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int most;

    /** @param most the most numbers that come out, the two that mark start and end among them */
    WordPieces(Vocabulary vocabulary, int most) {
        this.vocabulary = vocabulary;
        this.most = most;
    }

    long[] of(String text) {
        Cut cut = new Cut();
        String plain = cleaned(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
        int from = -1;
        for (int i = 0; i < plain.length() && !cut.isFull(); ) {
            int c = plain.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean alone = isAlone(c);
            if (alone || isSpace(c)) {
                cut.word(plain, from, i);
                cut.word(plain, alone ? i : -1, next);
                from = -1;
            } else if (from < 0) {
                from = i;
            }
            i = next;
        }
        cut.word(plain, from, plain.length());
        return cut.end();
    }

    private static String cleaned(String text) {
        return text.codePoints()
                .filter(c -> !isDropped(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED;
        return c == 0 || c == 0xFFFD || type == Character.NON_SPACING_MARK || control && !isSpace(c);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Punctuation, each sign of ASCII that is neither letter nor digit, and each ideograph are words of their own. */
    private static boolean isAlone(int c) {
        int type = Character.getType(c);
        return c > 32 && c < 127 && !Character.isLetterOrDigit(c)
                || type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || Character.isIdeographic(c);
    }

    private final class Cut {
        private final long[] numbers = new long[most];
        private int count = 1;

        Cut() {
            numbers[0] = Vocabulary.START;
        }

        boolean isFull() {
            return count >= most - 1;
        }

        long[] end() {
            int last = Math.min(count, most - 1);
            numbers[last] = Vocabulary.END;
            return Arrays.copyOf(numbers, last + 1);
        }

        void word(String plain, int from, int to) {
            if (from < 0 || isFull()) {
                return;
            }
            int begun = count;
            if (to - from > LONGEST_WORD || !pieces(plain, from, to)) {
                count = begun;
                add(Vocabulary.UNKNOWN);
            }
        }

        /** The longest known piece first, then the longest that goes on from there. */
        private boolean pieces(String plain, int from, int to) {
            int at = from;
            while (at < to) {
                int end = to;
                int number = -1;
                while (end > at && number < 0) {
                    String piece = plain.substring(at, end);
                    number = vocabulary.numberOf(at == from ? piece : "##" + piece);
                    end = number < 0 ? end - 1 : end;
                }
                if (number < 0) {
                    return false;
                }
                add(number);
                at = end;
            }
            return true;
        }

        private void add(int number) {
            if (!isFull()) {
                numbers[count++] = number;
            }
        }
    }
}
