package org.houserules.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every control of the product, whatever it judges. A policy is read for one kind of subject, and what it binds for the
 * others is held against their catalogues.
 */
public record AllControls(List<Catalogue<?>> catalogues) {
    public AllControls {
        catalogues = List.copyOf(catalogues);
    }

    public Optional<CatalogueEntry<?, ?>> find(String key) {
        return entries().filter(entry -> entry.key().equals(key)).findFirst();
    }

    public Set<String> keys() {
        return entries().map(CatalogueEntry::key).collect(Collectors.toUnmodifiableSet());
    }

    public Stream<CatalogueEntry<?, ?>> entries() {
        return catalogues.stream().flatMap(catalogue -> catalogue.entries().stream());
    }
}
