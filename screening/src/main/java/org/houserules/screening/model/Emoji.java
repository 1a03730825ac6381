package org.houserules.screening.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Reads pictures among the letters aloud: a model that knows words knows what a rat is, and not what 🐀 is. */
final class Emoji {
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;
    /** Words of Unicode names that say how a symbol is drawn, not what it is. */
    private static final Set<String> DRAWN =
            Set.of("black", "white", "heavy", "sign", "symbol", "face", "selector", "squared", "circled", "negative");

    private static final Map<Integer, String> CALLED = Map.of(
            0x1F3FB, "light skin",
            0x1F3FC, "light skin",
            0x1F3FD, "brown skin",
            0x1F3FE, "dark skin",
            0x1F3FF, "dark skin",
            0x1F52A, "knife",
            0x26A7, "transgender",
            0x1F5A4, "heart",
            0x1F921, "clown");

    private Emoji() {}

    static boolean is(int c) {
        return CALLED.containsKey(c) || isFlagLetter(c) || c > 0x2000 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    static boolean isFlagLetter(int c) {
        return c >= FIRST_FLAG_LETTER && c <= LAST_FLAG_LETTER;
    }

    /** The letter that a coloured square or circle shows, or 0. */
    static int letterOf(int c) {
        int in = c >= 0x1F150 && c <= 0x1F169 ? c - 0x1F150 : c >= 0x1F170 && c <= 0x1F189 ? c - 0x1F170 : -1;
        return in < 0 ? 0 : 'a' + in;
    }

    static String name(int c) {
        String called = CALLED.get(c);
        if (called != null) {
            return called;
        }
        String name = Character.getName(c);
        StringJoiner words = new StringJoiner(" ");
        for (String word : (name == null ? "" : name).toLowerCase(Locale.ROOT).split("[ -]")) {
            if (!DRAWN.contains(word)) {
                words.add(word);
            }
        }
        return words.toString();
    }

    /** The country of a flag, which is written as two letters of its own alphabet. */
    static String country(int first, int second) {
        String code = new StringBuilder()
                .append((char) ('A' + first - FIRST_FLAG_LETTER))
                .append((char) ('A' + second - FIRST_FLAG_LETTER))
                .toString();
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
