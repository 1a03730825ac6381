package org.houserules.screening.model;

import java.util.Arrays;
import java.util.Locale;

/**
 * Which words, pairs of words and pieces of words a text holds, as numbers of places in a table. No text can be made of
 * them: many words share a place.
 */
public final class Traits {
    /** How many places the table has. */
    public static final int PLACES = 1 << 19;

    static final int MOST_LETTERS = 2_000;
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;

    private final String words;
    private int[] places = new int[256];
    private int count;

    private Traits(String words) {
        this.words = words;
    }

    /** @return the places, in order, each once */
    public static int[] of(String plainWords) {
        String lower = plainWords.toLowerCase(Locale.ROOT);
        return new Traits(lower.substring(0, Math.min(lower.length(), MOST_LETTERS))).collect();
    }

    private int[] collect() {
        int before = 0;
        int i = 0;
        while (i < words.length()) {
            int end = endOfWord(i);
            if (!Character.isWhitespace(words.charAt(i))) {
                int word = hash(i, end, 17);
                add(word);
                add(before * 31 + word);
                pieces(i, end);
                before = word;
            }
            i = end;
        }
        Arrays.sort(places, 0, count);
        return distinct();
    }

    /** A run of letters and digits, or one sign. */
    private int endOfWord(int from) {
        int end = from;
        while (end < words.length() && isOfWord(words.charAt(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '*';
    }

    /** Pieces of a word with its beginning and end marked. */
    private void pieces(int from, int to) {
        for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
            for (int at = from - 1; at + length <= to + 1 && to - from > 1; at++) {
                int begin = Math.max(at, from);
                int end = Math.min(at + length, to);
                int edges = (at < from ? 1 : 0) + (at + length > to ? 2 : 0);
                add(hash(begin, end, 101 + edges));
            }
        }
    }

    private int hash(int from, int to, int seed) {
        int hash = 0x811C9DC5 ^ seed;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    private void add(int hash) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        int mixed = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        places[count++] = (mixed ^ mixed >>> 13) & PLACES - 1;
    }

    private int[] distinct() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || places[i] != places[i - 1]) {
                places[kept++] = places[i];
            }
        }
        return Arrays.copyOf(places, kept);
    }
}
