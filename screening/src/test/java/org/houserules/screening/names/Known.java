package org.houserules.screening.names;

import java.util.Map;
import java.util.Optional;

/** Looks up what a test itself has put into a map. */
final class Known {
    private Known() {}

    static <V> V in(Map<String, V> all, String key) {
        return Optional.ofNullable(all.get(key)).orElseThrow(() -> new AssertionError("nothing called " + key));
    }
}
