package org.houserules.screening.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.screening.Fold;

/** Other forms of a family name: Rees and Rhys, Mac and Mc, -ski and -ska, what a Polish sentence makes of them. */
final class FamilySpellings {
    private static final int SHORTEST_REST = 3;
    private static final List<String> POLISH = List.of("i", "a", "iego", "iej", "iemu", "im");

    private static final Map<String, Set<String>> LISTED = listed();

    private FamilySpellings() {}

    /** Without the name itself; folded, like the name. */
    static Set<String> of(String folded) {
        if (folded.startsWith("mc") || folded.startsWith("mac")) {
            return scottish(folded);
        }
        String stem = folded.substring(0, Math.max(0, folded.length() - 1));
        boolean polish = (folded.endsWith("i") || folded.endsWith("a")) && (stem.endsWith("sk") || stem.endsWith("ck"));
        return polish && folded.length() > SHORTEST_REST + 2 ? polish(folded, stem) : Set.of();
    }

    /** Other ways to spell it that count only where nobody's name is spelt so: Rees for Rhys. */
    static Set<String> mixedUpWith(String folded) {
        return LISTED.getOrDefault(folded, Set.of());
    }

    private static Set<String> polish(String folded, String stem) {
        Set<String> others = new LinkedHashSet<>();
        for (String ending : POLISH) {
            others.add(stem + ending);
        }
        others.remove(folded);
        return others;
    }

    private static Map<String, Set<String>> listed() {
        Map<String, Set<String>> listed = new HashMap<>();
        for (String line : ListFile.lines("family-spellings.txt")) {
            List<String> ways =
                    Arrays.stream(line.split(" ", -1)).map(Fold::fold).toList();
            for (String way : ways) {
                Set<String> others = new LinkedHashSet<>(ways);
                others.remove(way);
                listed.put(way, others);
            }
        }
        return listed;
    }

    private static Set<String> scottish(String folded) {
        if (folded.startsWith("mac") && folded.length() >= 3 + SHORTEST_REST) {
            return Set.of("mc" + folded.substring(3));
        }
        boolean mc = folded.startsWith("mc") && folded.length() >= 2 + SHORTEST_REST;
        return mc ? Set.of("mac" + folded.substring(2)) : Set.of();
    }

    /** What may stand apart at the beginning though the roll writes it close: "mac donald", "o brien". */
    static List<String> openings(String folded) {
        if (folded.startsWith("mac") && folded.length() >= 3 + SHORTEST_REST) {
            return List.of("mac");
        }
        if (folded.startsWith("mc") && folded.length() >= 2 + SHORTEST_REST) {
            return List.of("mc");
        }
        boolean irish =
                folded.startsWith("o") && folded.length() > SHORTEST_REST + 1 && "aeiou".indexOf(folded.charAt(1)) < 0;
        return irish ? List.of("o") : List.of();
    }
}
