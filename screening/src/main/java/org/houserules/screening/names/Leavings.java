package org.houserules.screening.names;

import java.util.function.IntConsumer;

/** Numbers for a word, its stretches and what is left when letters are left out; each costs the same however long it is. */
final class Leavings {
    static final int LONGEST = 48;
    private static final int BASE = 0x01000193;
    private static final int[] POWERS = powers();

    private final int[] heads;
    private final int length;

    Leavings(String word) {
        this.length = word.length();
        this.heads = new int[length + 1];
        for (int i = 0; i < length; i++) {
            heads[i + 1] = heads[i] * BASE + word.charAt(i) + 1;
        }
    }

    /** The number of the letters from one place to another, at most {@link #LONGEST}. */
    int stretch(int from, int to) {
        return mixed(plain(from, to));
    }

    /** The word itself first, then what is left of it without one letter, without two. */
    void each(int most, IntConsumer each) {
        each.accept(mixed(heads[length]));
        for (int i = 0; most > 0 && i < length; i++) {
            each.accept(mixed(join(heads[i], i + 1, length)));
            for (int j = i + 1; most > 1 && j < length; j++) {
                each.accept(mixed(join(join(heads[i], i + 1, j), j + 1, length)));
            }
        }
    }

    static int count(int length, int most) {
        return 1 + (most > 0 ? length : 0) + (most > 1 ? length * (length - 1) / 2 : 0);
    }

    private int join(int head, int from, int to) {
        return head * POWERS[to - from] + plain(from, to);
    }

    private int plain(int from, int to) {
        return heads[to] - heads[from] * POWERS[to - from];
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private static int[] powers() {
        int[] powers = new int[LONGEST + 1];
        powers[0] = 1;
        for (int i = 1; i <= LONGEST; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }
}
