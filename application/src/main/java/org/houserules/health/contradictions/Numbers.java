package org.houserules.health.contradictions;

import java.util.List;
import java.util.Locale;

/** Numbers as they are written in a policy, in figures or in words. */
final class Numbers {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final int THIRTY = 30;

    /** A number; 'a week' is one. */
    static final String ANY = "(\\d{1,3}|an?|" + String.join("|", WORDS.subList(1, WORDS.size())) + "|thirty)";

    private Numbers() {}

    static int of(String written) {
        String plain = written.toLowerCase(Locale.ROOT);
        if (plain.matches("\\d+")) {
            return Integer.parseInt(plain);
        }
        return plain.matches("an?") ? 1 : plain.equals("thirty") ? THIRTY : WORDS.indexOf(plain);
    }
}
