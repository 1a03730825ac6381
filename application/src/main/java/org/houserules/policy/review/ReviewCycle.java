package org.houserules.policy.review;

import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a policy is looked at again, read from the words in which documents say it. */
final class ReviewCycle {
    private static final int LONGEST = 100;
    private static final int MOST = 120;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("other", 2));
    private static final Pattern EVERY = Pattern.compile("(?:every |each )?(\\d{1,3}|[a-z]+)[ -](year|month)s?\\b");
    private static final Pattern YEARLY =
            Pattern.compile("\\b(?:annual|annually|yearly|(?:every|each|once a) year)\\b");
    private static final Pattern TWICE =
            Pattern.compile("\\b(?:twice (?:a|each|every) year|half-yearly|six-monthly)\\b");

    private ReviewCycle() {}

    /** The longest time between two reviews; empty where the words do not say it. */
    static Optional<Period> of(String words) {
        String plain = words.substring(0, Math.min(words.length(), LONGEST)).toLowerCase(Locale.UK);
        if (TWICE.matcher(plain).find()) {
            return Optional.of(Period.ofMonths(6));
        }
        Matcher found = EVERY.matcher(plain);
        while (found.find()) {
            Optional<Integer> number = number(found.group(1));
            if (number.isPresent()) {
                return number.map(many -> found.group(2).equals("year") ? Period.ofYears(many) : Period.ofMonths(many));
            }
        }
        return YEARLY.matcher(plain).find() ? Optional.of(Period.ofYears(1)) : Optional.empty();
    }

    private static Optional<Integer> number(String word) {
        Optional<Integer> number = Character.isDigit(word.charAt(0))
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(NUMBERS.get(word));
        return number.filter(many -> many > 0 && many <= MOST);
    }
}
