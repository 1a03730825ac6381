package org.houserules.screening.names;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The pupils who bear a name, and whether one of them bore it only formerly. Filled while the roll is read, then fixed. */
final class Bearers {
    private static final Bearers NOBODY = new Bearers();

    private Map<String, Boolean> formerById = Map.of();
    private Set<String> ids = Set.of();
    private int formerOnes;

    /** The same object where there is only one. */
    static Bearers together(Collection<Bearers> all) {
        Bearers only = NOBODY;
        Bearers union = NOBODY;
        for (Bearers bearers : all) {
            if (bearers.none() || bearers == only) {
                continue;
            }
            if (only == NOBODY) {
                only = bearers;
            } else {
                union = union == NOBODY ? copy(only) : union;
                union.addAll(bearers);
            }
        }
        return union == NOBODY ? only : union;
    }

    private static Bearers copy(Bearers bearers) {
        Bearers copy = new Bearers();
        copy.addAll(bearers);
        return copy;
    }

    void addAll(Bearers others) {
        others.formerById.forEach(this::add);
    }

    void add(String id, boolean former) {
        Boolean known = formerById.get(id);
        if (known == null) {
            put(id, former);
            formerOnes += former ? 1 : 0;
        } else if (known && !former) {
            put(id, false);
            formerOnes--;
        }
    }

    /** Most full names have one bearer, who needs no tree. */
    private void put(String id, boolean former) {
        boolean alone = formerById.isEmpty() || formerById.size() == 1 && formerById.containsKey(id);
        if (alone) {
            formerById = Map.of(id, former);
            ids = formerById.keySet();
            return;
        }
        if (formerById.size() == 1) {
            formerById = new TreeMap<>(formerById);
            ids = Collections.unmodifiableSet(formerById.keySet());
        }
        formerById.put(id, former);
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
