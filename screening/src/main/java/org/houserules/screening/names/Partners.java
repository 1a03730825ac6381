package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The family names that go with a given name, or the given names that go with a family name. */
final class Partners {
    private static final int FEW = 12;
    private static final int SHORTEST_MISSPELT = 3;

    private final Map<String, Bearers> byName = new HashMap<>();
    private final Map<Character, Bearers> byInitial = new HashMap<>();
    private final Map<String, List<String>> byShortened = new HashMap<>();

    void add(String name, String id, boolean former) {
        byName.computeIfAbsent(name, n -> new Bearers()).add(id, former);
        byInitial.computeIfAbsent(name.charAt(0), c -> new Bearers()).add(id, former);
    }

    /** To be called once when the roll has been read: many partners get an index of their misspellings. */
    void settle() {
        if (byName.size() > FEW) {
            byName.keySet().forEach(name -> OneSlip.shortened(name)
                    .forEach(form -> byShortened.computeIfAbsent(form, f -> new ArrayList<>(1)).add(name)));
        }
    }

    boolean none() {
        return byName.isEmpty();
    }

    Optional<Bearers> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Optional<Bearers> beginningWith(char initial) {
        return Optional.ofNullable(byInitial.get(initial));
    }

    /** Those one slip away from what is written; a short name only where both parts have a capital. */
    Optional<Bearers> near(String written, boolean capitals) {
        if (written.length() < SHORTEST_MISSPELT - 1) {
            return Optional.empty();
        }
        List<Bearers> found = new ArrayList<>(2);
        for (String name : candidates(written)) {
            if (longEnough(written, name, capitals) && OneSlip.between(written, name)) {
                named(name).ifPresent(found::add);
            }
        }
        return switch (found.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(found.getFirst());
            default -> Optional.of(Bearers.together(found));
        };
    }

    private Iterable<String> candidates(String written) {
        if (byShortened.isEmpty()) {
            return byName.keySet();
        }
        List<String> candidates = new ArrayList<>();
        OneSlip.shortened(written).forEach(form -> candidates.addAll(byShortened.getOrDefault(form, List.of())));
        return candidates;
    }

    private static boolean longEnough(String written, String name, boolean capitals) {
        int shorter = Math.min(written.length(), name.length());
        return name.length() >= SHORTEST_MISSPELT && (capitals || shorter > SHORTEST_MISSPELT);
    }
}
