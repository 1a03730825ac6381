package org.houserules.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All controls for one kind of subject, sorted by key. */
public final class Catalogue<S> {
    private final SortedMap<String, CatalogueEntry<S, ?>> entries = new TreeMap<>();

    public Catalogue(List<Check<S, ?>> checks) {
        for (Check<S, ?> check : checks) {
            CatalogueEntry<S, ?> entry = CatalogueEntry.of(check);
            if (entries.put(entry.key(), entry) != null) {
                throw new IllegalArgumentException("the control " + entry.key() + " stands twice in the catalogue");
            }
        }
    }

    public Optional<CatalogueEntry<S, ?>> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public Set<String> keys() {
        return entries.keySet();
    }

    public Collection<CatalogueEntry<S, ?>> entries() {
        return entries.values();
    }
}
