package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The family names that go with a given name, or the given names that go with a family name. */
final class Partners {
    private Map<String, Bearers> byName = Map.of();
    private Map<Character, List<String>> byFirst = Map.of();

    /** {@code bearers}: those of the full name, shared with the other side. */
    void add(String name, Bearers bearers) {
        if (byName.isEmpty()) {
            byName = HashMap.newHashMap(2);
            byFirst = HashMap.newHashMap(2);
        }
        if (byName.put(name, bearers) == null) {
            byFirst.computeIfAbsent(name.charAt(0), c -> new ArrayList<>(1)).add(name);
        }
    }

    boolean none() {
        return byName.isEmpty();
    }

    Optional<Bearers> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names with this first letter. */
    List<String> beginningWith(char initial) {
        return byFirst.getOrDefault(initial, List.of());
    }
}
