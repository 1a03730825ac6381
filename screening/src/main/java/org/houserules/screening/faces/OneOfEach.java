package org.houserules.screening.faces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leaves of several sightings of one face the surest. */
final class OneOfEach {
    /** More sightings than a school photograph has faces: a picture made to keep us busy. */
    private static final int MOST = 5_000;

    private OneOfEach() {}

    static List<Sighting> of(List<Sighting> sightings) {
        List<Sighting> kept = new ArrayList<>();
        sightings.stream()
                .sorted(Comparator.comparingDouble(Sighting::score).reversed())
                .limit(MOST)
                .filter(next -> kept.stream().noneMatch(next::isSameAs))
                .forEach(kept::add);
        return kept;
    }
}
