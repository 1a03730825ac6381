package org.houserules.screening.text;

import java.util.Set;

/** Streets whose name begins with an everyday word in capitals: "12 New Road", "3 The Avenue", "6 May Street". */
final class ListedStreets {
    private static final Set<String> MONTHS = Set.of("march", "april", "may", "june", "july", "august");
    private static final Set<String> WORDS = Set.of("new", "the", "main", "great", "first", "narrow");
    private static final Set<String> STREETS = Set.of(
            "lane",
            "road",
            "street",
            "avenue",
            "crescent",
            "grove",
            "terrace",
            "mews",
            "croft",
            "rd",
            "ave",
            "spinney",
            "ridgeway",
            "paddock");
    private static final Set<String> STREETS_OF_NO_MONTH = Set.of("close", "drive", "square");
    private static final Set<String> NO_HOUSE_BEFORE = Set.of(
            "room", "day", "week", "chapter", "act", "scene", "part", "book", "episode", "lesson", "level", "step",
            "term", "tip", "rule", "verse", "round", "top", "lot");
    private static final Set<String> BEFORE_DATES = Set.of(
            ("on from until till by since before after monday tuesday wednesday thursday friday saturday sunday mon tue "
                            + "tues wed thu thur thurs fri sat sun")
                    .split(" "));

    /** Words with which the sentence goes on behind an address, and no name of a thing or an event. */
    private static final Set<String> GOES_ON =
            Set.of("in", "and", "or", "on", "for", "near", "opposite", "with", "where", "today", "tomorrow", "tonight");

    private static final String ENDS = ",.;:!?)\n";
    private static final int LONGEST_NAME = 2;

    private ListedStreets() {}

    static boolean canName(String form) {
        return WORDS.contains(form) || MONTHS.contains(form);
    }

    /** Where the street ends that begins with such a word behind a number, or -1: not "Room 12 The Court Scene". */
    static int after(Reading reading, int name) {
        boolean month = MONTHS.contains(reading.form(name));
        String before = reading.formOrNone(name - 2);
        boolean date = month && BEFORE_DATES.contains(before);
        if (!reading.between(name).equals(" ") || NO_HOUSE_BEFORE.contains(before) || date) {
            return -1;
        }
        int longest = reading.form(name).equals("the") ? 1 : LONGEST_NAME;
        for (int i = name + 1; i < reading.size() && i <= name + longest && isNextPart(reading, i); i++) {
            String form = reading.form(i);
            if (STREETS.contains(form) || (!month && STREETS_OF_NO_MONTH.contains(form))) {
                return endsThere(reading, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static boolean isNextPart(Reading reading, int at) {
        return reading.between(at).equals(" ")
                && reading.token(at).capitalised()
                && !reading.token(at).isNumber();
    }

    /** Whether the words before this one can be an address, or a sentence goes on with them. */
    static boolean endsThere(Reading reading, int next) {
        if (next >= reading.size() || GOES_ON.contains(reading.form(next))) {
            return true;
        }
        String between = reading.between(next);
        return !between.isEmpty() && between.chars().limit(2).anyMatch(c -> ENDS.indexOf(c) >= 0);
    }
}
