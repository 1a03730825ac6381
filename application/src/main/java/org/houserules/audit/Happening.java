package org.houserules.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that somebody did, or that the system did by itself.
 *
 * @param owner the school or trust to whose trail it belongs
 * @param person who did it; absent when the system did it at its time
 * @param action in the past, with hyphens: {@code post-approved}
 * @param kind of what it was done to, such as {@code post}
 * @param id of what it was done to
 * @param clause reference of the clause it was done under
 * @param details ids, roles, days and digests, never a pupil's name
 */
public record Happening(
        long owner,
        Optional<Long> person,
        String action,
        String kind,
        long id,
        Optional<String> clause,
        Map<String, String> details) {
    public Happening {
        details = Map.copyOf(new TreeMap<>(details));
    }

    public static Happening by(long person, long owner, String action, String kind, long id) {
        return new Happening(owner, Optional.of(person), action, kind, id, Optional.empty(), Map.of());
    }

    public static Happening byItself(long owner, String action, String kind, long id) {
        return new Happening(owner, Optional.empty(), action, kind, id, Optional.empty(), Map.of());
    }

    public Happening under(String ref) {
        return new Happening(owner, person, action, kind, id, Optional.of(ref), details);
    }

    public Happening with(String key, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(key, String.valueOf(value));
        return new Happening(owner, person, action, kind, id, clause, more);
    }
}
