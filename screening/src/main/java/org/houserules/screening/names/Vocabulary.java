package org.houserules.screening.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All names on the roll by their folded form, and all full names written together. */
final class Vocabulary {
    /** The longest name that is looked for inside a word. */
    static final int LONGEST_JOINED = 40;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Bearers> joined = new HashMap<>();
    private int longestJoined;

    Optional<Entry> entry(String folded) {
        return Optional.ofNullable(entries.get(folded));
    }

    Optional<Bearers> joined(String folded) {
        return Optional.ofNullable(joined.get(folded));
    }

    int longestJoined() {
        return longestJoined;
    }

    void given(WrittenName name, String id) {
        Entry entry = enter(name);
        entry.given.add(id, false);
        entry.either.add(id, false);
    }

    void family(WrittenName name, String id) {
        Entry entry = enter(name);
        entry.family.add(id, false);
        entry.either.add(id, false);
    }

    void formerGiven(WrittenName name, String id) {
        enter(name).formerGiven.add(id, true);
    }

    void formerFamily(WrittenName name, String id) {
        enter(name).formerFamily.add(id, true);
    }

    /** Makes room for a name, with the openings by which it is found when it is written apart. */
    Entry enter(WrittenName name) {
        name.openings().forEach(opening -> at(opening).opens = true);
        return at(name.key());
    }

    void pair(String given, String family, String id, boolean former) {
        Partners families = at(given).families;
        Bearers bearers = families.named(family).orElseGet(Bearers::new);
        bearers.add(id, former);
        families.add(family, bearers);
        at(family).givens.add(given, bearers);
        joinedPair(given + family, bearers);
        joinedPair(family + given, bearers);
    }

    void settle() {
        entries.values().forEach(Entry::settle);
    }

    /** Two different names may read the same when written together. */
    private void joinedPair(String both, Bearers bearers) {
        joined.merge(both, bearers, (old, same) -> old == same ? old : Bearers.together(List.of(old, same)));
        longestJoined = Math.min(LONGEST_JOINED, Math.max(longestJoined, both.length()));
    }

    private Entry at(String key) {
        return entries.computeIfAbsent(key, k -> new Entry());
    }
}
