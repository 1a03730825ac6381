package org.houserules.database;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whose rows a piece of work may see.
 *
 * @param owners ids of the schools and the trust
 * @param person who acts; may always read what is said of themselves
 */
public record Scope(Set<Long> owners, Optional<Long> person) {
    public Scope {
        owners = Set.copyOf(owners);
    }

    public static Scope of(long owner) {
        return new Scope(Set.of(owner), Optional.empty());
    }

    public static Scope of(long owner, long person) {
        return new Scope(Set.of(owner), Optional.of(person));
    }

    /** Nobody's rows but what is said of the person themselves. */
    public static Scope ofPerson(long person) {
        return new Scope(Set.of(), Optional.of(person));
    }

    /** As the database reads it: ids parted by commas. */
    String list() {
        return new TreeSet<>(owners).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
