package org.houserules.imports.passages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How clauses are cited: as the document numbers them, and by their heading where that alone would not tell them apart. */
final class References {
    private static final char APART = '\u001F';
    private static final String ONLY_PARAGRAPH = ", paragraph 1";

    private References() {}

    /** A plain number that may come again below another heading. */
    static String plain(String heading, String number) {
        return heading + APART + number;
    }

    static List<Passage> distinct(List<Passage> passages) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> refs = new HashSet<>();
        passages.forEach(passage -> refs.add(passage.ref()));
        refs.forEach(ref -> numbers.merge(number(ref), 1, Integer::sum));
        return passages.stream()
                .map(passage -> passage.called(settled(passage.ref(), numbers, refs)))
                .toList();
    }

    private static String settled(String ref, Map<String, Integer> numbers, Set<String> refs) {
        int apart = ref.indexOf(APART);
        if (apart >= 0) {
            boolean once = apart == 0 || numbers.getOrDefault(number(ref), 0) == 1;
            return once ? number(ref) : ref.replace(String.valueOf(APART), ", ");
        }
        boolean only = ref.endsWith(ONLY_PARAGRAPH)
                && !refs.contains(ref.substring(0, ref.length() - 1) + "2")
                && !ref.equals(ONLY_PARAGRAPH);
        return only ? ref.substring(0, ref.length() - ONLY_PARAGRAPH.length()) : ref;
    }

    private static String number(String ref) {
        return ref.substring(ref.indexOf(APART) + 1);
    }
}
