package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a folded word, or several written together, can be in the names on the roll. */
final class Entry {
    /** By the given name on the roll; its nicknames and other spellings share it. */
    final Called called = new Called();
    /** By a preferred or other name, with the nicknames of that name entered one by one. */
    final Called alsoCalled = new Called();

    final Bearers family = new Bearers();
    final Bearers formerGiven = new Bearers();
    final Bearers formerFamily = new Bearers();
    final Partners givens = new Partners();
    /** Begins a name of several words, such as "van" of "van der Berg". */
    boolean opens;

    private final List<Called> full = new ArrayList<>(List.of(called, alsoCalled));
    private final List<Called> spelt = new ArrayList<>();
    private final List<Bearers> alone = new ArrayList<>(List.of(called.alone, alsoCalled.alone));
    private Bearers given = called.alone;
    private Bearers either = family;
    private boolean hasFamily;

    /** Whoever is called by another entry is called by this one as well; not where the word alone would say too little. */
    void share(Entry other, boolean alsoAlone) {
        full.add(other.called);
        shareAlone(other, alsoAlone);
    }

    /** In a full name another spelling counts only where nobody is spelt as it is written. */
    void shareSpelling(Entry other, boolean alsoAlone) {
        spelt.add(other.called);
        shareAlone(other, alsoAlone);
    }

    private void shareAlone(Entry other, boolean alsoAlone) {
        if (alsoAlone) {
            alone.add(other.called.alone);
        }
    }

    /** A former name that a pupil bears today is taken for that pupil, or every mention would give the other away. */
    void settle() {
        full.removeIf(Called::none);
        spelt.removeIf(Called::none);
        given = Bearers.together(alone);
        alone.clear();
        Bearers families = family;
        if (given.none() && family.none()) {
            given = formerGiven;
            families = formerFamily;
        }
        either = Bearers.together(List.of(given, families));
        hasFamily = !families.none();
    }

    Bearers given() {
        return given;
    }

    Bearers either() {
        return either;
    }

    boolean isFamily() {
        return hasFamily;
    }

    /** Begins a full name in the usual order. */
    boolean hasFamilies() {
        return !full.isEmpty() || !spelt.isEmpty();
    }

    /** Those with this family name: one set for each name that shares with this one. */
    List<Bearers> withFamily(String name) {
        List<Bearers> found = withFamily(name, full);
        return found.isEmpty() ? withFamily(name, spelt) : found;
    }

    private static List<Bearers> withFamily(String name, List<Called> among) {
        List<Bearers> found = List.of();
        for (Called each : among) {
            Optional<Bearers> some = each.families.named(name);
            if (some.isPresent()) {
                found = found.isEmpty() ? List.of(some.get()) : with(found, some.get());
            }
        }
        return found;
    }

    private static List<Bearers> with(List<Bearers> found, Bearers more) {
        List<Bearers> all = new ArrayList<>(found);
        all.add(more);
        return all;
    }

    Bearers withFamilyBeginning(char initial) {
        List<Bearers> found = new ArrayList<>();
        Stream.concat(full.stream(), spelt.stream())
                .forEach(each -> each.families
                        .beginningWith(initial)
                        .forEach(name -> each.families.named(name).ifPresent(found::add)));
        return Bearers.together(found);
    }

    Bearers withGivenBeginning(char initial) {
        List<Bearers> found = new ArrayList<>();
        givens.beginningWith(initial).forEach(name -> givens.named(name).ifPresent(found::add));
        return Bearers.together(found);
    }

    boolean isName() {
        return hasFamilies() || !givens.none() || !either.none();
    }
}
