package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All names on the roll by their folded form. Filled while the roll is read, then settled and fixed. */
final class Vocabulary {
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Bearers> initials = new HashMap<>();
    private final Map<String, Bearers> unions = new ConcurrentHashMap<>();
    private Slips slips = Slips.of(List.of());
    private int longestName;

    Optional<Entry> entry(String folded) {
        return Optional.ofNullable(entries.get(folded));
    }

    /** No part of a full name has more letters. */
    int longestName() {
        return longestName;
    }

    /** Finds the names of which something is a misspelling. */
    Slips slips() {
        return slips;
    }

    /** Who bears these two as a full name. */
    Optional<Bearers> pair(String given, String family) {
        Entry entry = entries.get(given);
        return entry == null ? Optional.empty() : pair(given, entry, family);
    }

    Optional<Bearers> pair(String given, Entry entry, String family) {
        List<Bearers> found = entry.withFamily(family);
        if (found.size() < 2) {
            return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
        }
        return kept(given + '+' + family, () -> Bearers.together(found));
    }

    /** Those with these two first letters, such as "sp". */
    Optional<Bearers> withInitials(String both) {
        return Optional.ofNullable(initials.get(both));
    }

    /** Those called so whose family name begins with a letter; "Amelia H". */
    Optional<Bearers> givenAndInitial(String given, char initial) {
        return kept(given + ' ' + initial, () -> at(given).withFamilyBeginning(initial));
    }

    /** "A. Hartley". */
    Optional<Bearers> initialAndFamily(char initial, String family) {
        return kept(initial + " " + family, () -> at(family).withGivenBeginning(initial));
    }

    /** A text may ask a thousand times; there are no more answers than names and letters. */
    private Optional<Bearers> kept(String key, Supplier<Bearers> bearers) {
        Bearers found = unions.computeIfAbsent(key, k -> bearers.get());
        return found.none() ? Optional.empty() : Optional.of(found);
    }

    void given(WrittenName name, String id, boolean onRoll) {
        Entry entry = enter(name);
        (onRoll ? entry.called : entry.alsoCalled).alone.add(id, false);
    }

    void family(WrittenName name, String id) {
        enter(name).family.add(id, false);
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

    /** A name may be parted behind this: "mac donald". */
    void opens(String opening) {
        at(opening).opens = true;
    }

    /** {@code onRoll}: the given name is the one on the roll, whose nicknames share its family names. */
    void pair(String given, String family, String id, boolean former, boolean onRoll) {
        Entry entry = at(given);
        Partners families = (onRoll ? entry.called : entry.alsoCalled).families;
        Bearers bearers = families.named(family).orElseGet(Bearers::new);
        bearers.add(id, former);
        families.add(family, bearers);
        at(family).givens.add(given, bearers);
        if (!former) {
            String both = given.substring(0, 1).concat(family.substring(0, 1));
            initials.computeIfAbsent(both, k -> new Bearers()).add(id, false);
        }
    }

    void settle() {
        List.copyOf(entries.keySet()).forEach(this::shareWithNicknames);
        entries.values().forEach(Entry::settle);
        List<String> names = new ArrayList<>(entries.size());
        entries.forEach((name, entry) -> {
            if (entry.hasFamilies() || !entry.givens.none()) {
                names.add(name);
                longestName = Math.max(longestName, name.length());
            }
        });
        slips = Slips.of(names);
    }

    /** A nickname that is a word of English says too little alone. */
    private void shareWithNicknames(String name) {
        Entry entry = at(name);
        if (entry.called.none()) {
            return;
        }
        Nicknames.shortFor(name).forEach(nickname -> share(entry, name, nickname));
        Nicknames.longFor(name).forEach(longName -> share(entry, name, longName));
        Nicknames.spellingsOf(name)
                .forEach(spelling -> at(spelling).shareSpelling(entry, !Words.isHardlyName(spelling)));
    }

    private void share(Entry entry, String name, String other) {
        if (!other.equals(name)) {
            at(other).share(entry, !Words.isHardlyName(other));
        }
    }

    private Entry at(String key) {
        return entries.computeIfAbsent(key, k -> new Entry());
    }
}
