package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.screening.Fold;

/** What pupils with a given name are called in everyday life: Tom for Thomas, Thomas for Tom, Mohammed for Muhammad. */
final class Nicknames {
    private static final Map<String, Set<String>> SHORT = new HashMap<>();
    private static final Map<String, Set<String>> LONG = new HashMap<>();
    private static final Map<String, Set<String>> SPELLINGS = new HashMap<>();
    private static final List<String> OPENINGS = List.of("oluwa", "chukwu");
    private static final int SHORTEST_REST = 3;

    static {
        List<String> table = ListFile.lines("nicknames.tsv");
        table.subList(1, table.size()).forEach(Nicknames::readNicknames);
        ListFile.lines("spellings.txt").forEach(Nicknames::readSpellings);
    }

    private Nicknames() {}

    /** The everyday short forms of a name; folded, like the name. */
    static Set<String> shortFor(String folded) {
        for (String opening : OPENINGS) {
            if (folded.startsWith(opening) && folded.length() >= opening.length() + SHORTEST_REST) {
                return withRest(folded, opening);
            }
        }
        return SHORT.getOrDefault(folded, Set.of());
    }

    /** Oluwatobiloba is called Tobiloba, and then Tobi or Oluwatobi. */
    private static Set<String> withRest(String folded, String opening) {
        String rest = folded.substring(opening.length());
        Set<String> names = new LinkedHashSet<>(SHORT.getOrDefault(folded, Set.of()));
        names.add(rest);
        for (String shortRest : SHORT.getOrDefault(rest, Set.of())) {
            names.add(shortRest);
            names.add(opening + shortRest);
        }
        return names;
    }

    /** The names for which a name usually stands. */
    static Set<String> longFor(String folded) {
        return LONG.getOrDefault(folded, Set.of());
    }

    /** Other ways to spell a name, without the name itself. */
    static Set<String> spellingsOf(String folded) {
        return SPELLINGS.getOrDefault(folded, Set.of());
    }

    /** Whether the table lists it as a name that has short forms or spellings of its own. */
    static boolean isGivenName(String folded) {
        return SHORT.containsKey(folded) || SPELLINGS.containsKey(folded);
    }

    private static void readNicknames(String line) {
        String[] cells = line.split("\t", -1);
        String name = Fold.fold(cells[0]);
        for (int column = 1; column < cells.length; column++) {
            for (String nickname : names(cells[column], ',')) {
                enter(name, nickname, column == 1);
            }
        }
    }

    private static void enter(String name, String nickname, boolean bothWays) {
        if (name.equals(nickname)) {
            return;
        }
        SHORT.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(nickname);
        if (bothWays) {
            LONG.computeIfAbsent(nickname, n -> new LinkedHashSet<>()).add(name);
        }
    }

    private static void readSpellings(String line) {
        List<String> ways = names(line, ' ');
        for (String way : ways) {
            Set<String> others = SPELLINGS.computeIfAbsent(way, w -> new LinkedHashSet<>());
            others.addAll(ways);
            others.remove(way);
        }
    }

    private static List<String> names(String part, char sign) {
        List<String> names = new ArrayList<>(4);
        int from = 0;
        while (from < part.length()) {
            int end = part.indexOf(sign, from);
            int to = end < 0 ? part.length() : end;
            names.add(Fold.fold(part.substring(from, to)));
            from = to + 1;
        }
        return names;
    }
}
