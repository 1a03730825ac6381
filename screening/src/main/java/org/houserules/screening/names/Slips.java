package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the names that are one or two slips away from what is written, without looking through all names: each name is
 * entered under what is left of it when one or two letters are left out, and so is what is written.
 */
final class Slips {
    /** Leaving out two letters of a shorter name leaves too little; of a longer one there are too many ways. */
    private static final int SHORTEST_FOR_TWO = 5;

    private static final int LONGEST_FOR_TWO = 14;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int SHORTEST_ENTERED = 2;

    private final List<String> names;
    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** A name and how many slips away it is. */
    record Near(String name, int slips) {}

    private Slips(List<String> names) {
        this.names = names;
        int entered = names.stream()
                .mapToInt(name -> Leavings.count(name.length(), most(name.length())))
                .sum();
        int size = Integer.highestOneBit(Math.max(4, entered)) << 1;
        this.mask = 2 * size - 1;
        this.keys = new int[2 * size];
        this.values = new int[2 * size];
    }

    static Slips of(Collection<String> names) {
        Slips slips = new Slips(names.stream()
                .filter(name -> name.length() >= SHORTEST_ENTERED && name.length() <= LONGEST)
                .toList());
        for (int i = 0; i < slips.names.size(); i++) {
            slips.enter(i);
        }
        return slips;
    }

    /** Those at most so many slips away, but not the name that is written itself. */
    List<Near> near(String written, int most) {
        if (written.length() < SHORTEST - 1 || written.length() > LONGEST + 1) {
            return List.of();
        }
        List<Near> found = new ArrayList<>(2);
        int wanted = Math.min(most, most(written.length()));
        new Leavings(written).each(wanted, hash -> collect(hash, written, wanted, found));
        return found;
    }

    /** Whether a word with this number may be a name; where this says no, it is none. */
    boolean mayHold(int hash) {
        for (int slot = hash & mask; values[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    private void collect(int hash, String written, int most, List<Near> found) {
        for (int slot = hash & mask; values[slot] != 0; slot = slot + 1 & mask) {
            if (keys[slot] == hash) {
                consider(names.get(values[slot] - 1), written, most, found);
            }
        }
    }

    private static void consider(String name, String written, int most, List<Near> found) {
        if (name.length() < SHORTEST
                || Math.abs(name.length() - written.length()) > most
                || found.stream().anyMatch(near -> near.name.equals(name))) {
            return;
        }
        int slips = Slip.count(written, name, most);
        if (slips > 0 && slips <= most) {
            found.add(new Near(name, slips));
        }
    }

    private void enter(int index) {
        String name = names.get(index);
        new Leavings(name).each(most(name.length()), hash -> put(hash, index + 1));
    }

    private void put(int hash, int value) {
        int slot = hash & mask;
        while (values[slot] != 0) {
            slot = slot + 1 & mask;
        }
        keys[slot] = hash;
        values[slot] = value;
    }

    private static int most(int length) {
        if (length < SHORTEST) {
            return length < SHORTEST - 1 ? 0 : 1;
        }
        return length >= SHORTEST_FOR_TWO && length <= LONGEST_FOR_TWO ? 2 : 1;
    }
}
