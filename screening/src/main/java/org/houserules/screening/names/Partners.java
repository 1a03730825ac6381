package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The family names that go with a given name, or the given names that go with a family name. */
final class Partners {
    private static final int FEW = 16;
    private static final int SHORTEST_MISSPELT = 3;
    private static final Bearers NOBODY = new Bearers();

    private Map<String, Bearers> byName = Map.of();
    private Map<Character, Bearers> byInitial = Map.of();
    private Map<Character, List<String>> byFirst = Map.of();
    private Map<Character, List<String>> byLast = Map.of();
    private int longest;

    /** {@code bearers}: those of the full name, shared with the other side. */
    void add(String name, Bearers bearers) {
        if (byName.isEmpty()) {
            byName = new HashMap<>(4);
        }
        byName.put(name, bearers);
        longest = Math.max(longest, name.length());
    }

    /** To be called once when the roll has been read: many partners are sorted by their first and last letters. */
    void settle() {
        if (byName.size() <= FEW) {
            return;
        }
        byInitial = new HashMap<>();
        byFirst = new HashMap<>();
        byLast = new HashMap<>();
        for (String name : byName.keySet()) {
            byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>()).add(name);
            byLast.computeIfAbsent(last(name), c -> new ArrayList<>()).add(name);
        }
        byFirst.keySet().forEach(initial -> byInitial.put(initial, together(initial)));
    }

    boolean none() {
        return byName.isEmpty();
    }

    /** No name here has more letters. */
    int longest() {
        return longest;
    }

    Optional<Bearers> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Bearers> beginningWith(char initial) {
        Bearers found = byFirst.isEmpty() ? together(initial) : byInitial.getOrDefault(initial, NOBODY);
        return found.none() ? Optional.empty() : Optional.of(found);
    }

    private Bearers together(char initial) {
        List<Bearers> found = new ArrayList<>(2);
        byName.forEach((name, bearers) -> {
            if (name.charAt(0) == initial) {
                found.add(bearers);
            }
        });
        return found.size() == 1 ? found.getFirst() : Bearers.together(found);
    }

    /** Those one slip away from what is written; a short name only where both parts have a capital. */
    Optional<Bearers> near(String written, boolean capitals) {
        if (written.length() < SHORTEST_MISSPELT - 1 || written.length() > longest + 1) {
            return Optional.empty();
        }
        List<Bearers> found = new ArrayList<>(2);
        if (byFirst.isEmpty()) {
            collect(byName.keySet(), written, capitals, found);
        } else {
            // One slip never touches both ends of a name of three letters or more.
            collect(byFirst.getOrDefault(written.charAt(0), List.of()), written, capitals, found);
            collect(byLast.getOrDefault(last(written), List.of()), written, capitals, found);
        }
        return found.size() < 2 ? found.stream().findFirst() : Optional.of(Bearers.together(found));
    }

    private void collect(Iterable<String> names, String written, boolean capitals, List<Bearers> found) {
        for (String name : names) {
            if (longEnough(written, name, capitals) && OneSlip.between(written, name)) {
                named(name).ifPresent(found::add);
            }
        }
    }

    private static char last(String name) {
        return name.charAt(name.length() - 1);
    }

    private static boolean longEnough(String written, String name, boolean capitals) {
        int shorter = Math.min(written.length(), name.length());
        return name.length() >= SHORTEST_MISSPELT && (capitals || shorter > SHORTEST_MISSPELT);
    }
}
