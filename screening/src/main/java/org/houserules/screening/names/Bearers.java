package org.houserules.screening.names;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pupils who bear a name, and whether one of them bore it only formerly. Filled while the roll is read, then fixed. */
final class Bearers {
    private SortedMap<String, Boolean> formerById = Collections.emptySortedMap();
    private Set<String> ids = Set.of();
    private int formerOnes;

    static Bearers together(Collection<Bearers> all) {
        Bearers union = new Bearers();
        all.forEach(union::addAll);
        return union;
    }

    void addAll(Bearers others) {
        others.formerById.forEach(this::add);
    }

    void add(String id, boolean former) {
        if (ids.isEmpty()) {
            formerById = new TreeMap<>();
            ids = Collections.unmodifiableSet(formerById.keySet());
        }
        Boolean known = formerById.get(id);
        if (known == null) {
            formerById.put(id, former);
            formerOnes += former ? 1 : 0;
        } else if (known && !former) {
            formerById.put(id, false);
            formerOnes--;
        }
    }

    boolean none() {
        return ids.isEmpty();
    }

    /** Shared by all mentions of the name, so that a name with many bearers costs no more than a rare one. */
    Set<String> ids() {
        return ids;
    }

    boolean former() {
        return formerOnes > 0;
    }
}
