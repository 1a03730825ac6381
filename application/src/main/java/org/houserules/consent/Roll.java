package org.houserules.consent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pupils of a school by their id. */
public final class Roll {
    private final Map<String, Pupil> pupils = new LinkedHashMap<>();

    public Roll(Collection<Pupil> pupils) {
        pupils.forEach(pupil -> this.pupils.put(pupil.id(), pupil));
    }

    public Optional<Pupil> pupil(String id) {
        return Optional.ofNullable(pupils.get(id));
    }

    public Collection<Pupil> pupils() {
        return pupils.values();
    }
}
