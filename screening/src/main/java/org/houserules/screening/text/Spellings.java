package org.houserules.screening.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How words of the phrase lists are also spelled in messages and dialects, so that each list says them once. */
final class Spellings {
    private static final int SHORTEST_IN_ING = 6;
    private static final Map<String, List<String>> KNOWN = read();

    private Spellings() {}

    /** The other spellings of a word; none for most words. A long word in -ing is also written in -in. */
    static List<String> of(String word) {
        List<String> known = KNOWN.getOrDefault(word, List.of());
        return known.isEmpty() && word.length() >= SHORTEST_IN_ING && word.endsWith("ing")
                ? List.of(word.substring(0, word.length() - 1))
                : known;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> spellings = new HashMap<>();
        for (String line : WordList.lines("spellings")) {
            int colon = line.indexOf(':');
            spellings.put(
                    line.substring(0, colon),
                    Arrays.asList(line.substring(colon + 1).strip().split(" ")));
        }
        return spellings;
    }
}
