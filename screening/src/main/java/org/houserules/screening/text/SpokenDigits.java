package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            if (to - from >= 4 && isTelephone(reading, from, to)) {
                found.add(Telephones.RULE.at(reading.span(from, to)));
            }
            from = Math.max(to, from + 1);
        }
        return found;
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
        StringBuilder digits = new StringBuilder();
        int words = 0;
        int times = 1;
        for (int i = from; i < to && digits.length() < 20; i++) {
            String form = reading.form(i);
            words += DIGITS.containsKey(form) ? 1 : 0;
            digits.append(DIGITS.getOrDefault(form, form.replace('o', '0')).repeat(times));
            times = switch (form) {
                case "double" -> 2;
                case "triple" -> 3;
                default -> 1;
            };
        }
        return words > 0 && isNumber(digits.toString());
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
