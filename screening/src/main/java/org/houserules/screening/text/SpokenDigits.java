package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Telephone numbers in words: "oh seven seven double zero". */
final class SpokenDigits implements Scan {
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("oh", "0"),
            Map.entry("o", "0"),
            Map.entry("nought", "0"),
            Map.entry("nil", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("hundred", "00"),
            Map.entry("double", ""),
            Map.entry("triple", ""));

    private static final Set<String> NOUGHT = Set.of("zero", "oh", "o", "nought");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    private final OwnDetails own;

    SpokenDigits(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        int from = 0;
        while (from < reading.size()) {
            int to = from;
            while (to < reading.size() && reading.sentence(to) == reading.sentence(from) && isDigits(reading, to)) {
                to++;
            }
            int number = beginning(reading, from, to);
            if (number < to) {
                found.add(Telephones.RULE.at(reading.span(number, to)));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Where the telephone number begins that ends with these words, also behind an hour or a class; or their end. */
    private int beginning(Reading reading, int from, int to) {
        if (to - from < SHORTEST) {
            return to;
        }
        if (isTelephone(reading, from, to)) {
            return from;
        }
        for (int i = Math.max(from + 1, to - LONGEST); i <= to - SHORTEST; i++) {
            if (NOUGHT.contains(reading.form(i)) && isUnmistakable(digits(reading, i, to))) {
                return i;
            }
        }
        return to;
    }

    /** Neither a code of noughts and ones nor counting. */
    private boolean isUnmistakable(String digits) {
        return digits.length() == 11
                && "1237".indexOf(digits.charAt(1)) >= 0
                && digits.chars().distinct().count() > 3
                && isNumber(digits);
    }

    private static boolean isDigits(Reading reading, int at) {
        return DIGITS.containsKey(reading.form(at)) || isMostlyDigits(reading.form(at));
    }

    /** Digits, also with the letter o for nought. */
    private static boolean isMostlyDigits(String form) {
        boolean digit = false;
        for (int i = 0; i < form.length(); i++) {
            digit |= Character.isDigit(form.charAt(i));
            if (!Character.isDigit(form.charAt(i)) && form.charAt(i) != 'o') {
                return false;
            }
        }
        return digit;
    }

    private boolean isTelephone(Reading reading, int from, int to) {
        boolean words = false;
        for (int i = from; i < to && !words; i++) {
            words = DIGITS.containsKey(reading.form(i));
        }
        return words && isNumber(digits(reading, from, to));
    }

    private static String digits(Reading reading, int from, int to) {
        StringBuilder digits = new StringBuilder();
        int times = 1;
        for (int i = from; i < to && digits.length() < 20; i++) {
            String form = reading.form(i);
            digits.append(DIGITS.getOrDefault(form, form.replace('o', '0')).repeat(times));
            times = switch (form) {
                case "double" -> 2;
                case "triple" -> 3;
                default -> 1;
            };
        }
        return digits.toString();
    }

    private boolean isNumber(String digits) {
        boolean counting = digits.startsWith("0123");
        return digits.length() >= 10
                && digits.length() <= 12
                && digits.charAt(0) == '0'
                && !counting
                && !own.isOwnPhone(digits);
    }
}
