package org.houserules.health.dates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something comes round.
 *
 * @param from where the words begin
 * @param months between two of them
 */
public record ReviewCycle(int from, int to, int months) {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("twelve", 12),
            Map.entry("eighteen", 18),
            Map.entry("other", 2),
            Map.entry("second", 2),
            Map.entry("third", 3));
    private static final String COUNT = "(\\d{1,2}|one|two|three|four|five|six|twelve|eighteen|other|second|third)";
    private static final Pattern CYCLE = Pattern.compile(
            "\\b(?:(?<yearly>annual(?:ly)?|yearly|(?:each|every|once a|per) (?:academic |school )?year|every autumn|each september)"
                    + "|every " + COUNT + "(?:\\s*\\(\\d+\\))?[ -](?<unit>year|month|term)s?"
                    + "|(?<biennial>biennial(?:ly)?|two[- ]yearly|every other year)|(?<triennial>triennial(?:ly)?|three[- ]yearly)"
                    + "|(?<span>\\d|two|three|four|five)[- ]year(?:ly)?(?: review)? cycle|(?<half>every half[- ]year|six[- ]monthly)"
                    + "|(?<termly>termly|each term|every term)"
                    + "|(?:cycle|frequency|period|reviewed|review)\\W{1,4}(?:is |within |after |at least |in )?(?<count>\\d{1,2}|one|two|three|four|five)[ -](?<of>year|month)s?)",
            Pattern.CASE_INSENSITIVE);
    private static final int YEAR = 12;

    /** The first in a text. */
    public static Optional<ReviewCycle> in(String text) {
        Matcher at = CYCLE.matcher(text);
        return at.find() ? Optional.of(new ReviewCycle(at.start(), at.end(), months(at))) : Optional.empty();
    }

    private static int months(Matcher at) {
        if (at.group("unit") != null) {
            int unit = switch (at.group("unit").toLowerCase(Locale.ROOT)) {
                case "year" -> YEAR;
                case "term" -> 4;
                default -> 1;
            };
            return number(at.group(2)) * unit;
        }
        if (at.group("count") != null) {
            return number(at.group("count"))
                    * (at.group("of").toLowerCase(Locale.ROOT).equals("year") ? YEAR : 1);
        }
        if (at.group("span") != null) {
            return number(at.group("span")) * YEAR;
        }
        if (at.group("biennial") != null) {
            return 2 * YEAR;
        }
        if (at.group("triennial") != null) {
            return 3 * YEAR;
        }
        return at.group("yearly") != null ? YEAR : at.group("half") != null ? 6 : 4;
    }

    private static int number(String written) {
        return written.matches("\\d+")
                ? Integer.parseInt(written)
                : WORDS.getOrDefault(written.toLowerCase(Locale.ROOT), 1);
    }
}
