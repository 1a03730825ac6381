package org.houserules.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids of clauses that can be read: a few of their own words, each once in its policy. */
final class ClauseIds {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 6;
    private static final Set<String> SMALL = Set.copyOf(Arrays.asList(
            "a an and are as at be been by for from has have in is it its of on or our that the their them they this to will with you your"
                    .split(" ")));

    private final Set<String> taken;

    ClauseIds(List<Item> items) {
        taken = items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
    }

    String fresh(String says) {
        String slug = slug(says);
        String id = slug;
        for (int again = 2; !taken.add(id); again++) {
            id = slug + "-" + again;
        }
        return id;
    }

    private static String slug(String says) {
        String words = Arrays.stream(
                        says.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .limit(MOST_WORDS)
                .collect(Collectors.joining("-"));
        String cut = words.substring(0, Math.min(words.length(), LONGEST));
        boolean whole = cut.length() == words.length() || cut.indexOf('-') < 0;
        String slug = whole ? cut : cut.substring(0, cut.lastIndexOf('-'));
        return slug.isEmpty() ? "clause" : slug;
    }
}
