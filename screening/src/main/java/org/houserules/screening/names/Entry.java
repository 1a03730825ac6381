package org.houserules.screening.names;

/** What a folded word, or several written together, can be in the names on the roll. */
final class Entry {
    final Bearers given = new Bearers();
    final Bearers family = new Bearers();
    final Bearers either = new Bearers();
    final Partners families = new Partners();
    final Partners givens = new Partners();
    /** Begins a name of several words, such as "van" of "van der Berg". */
    boolean opens;

    void settle() {
        families.settle();
        givens.settle();
    }

    boolean isName() {
        return !families.none() || !givens.none() || !either.none();
    }
}
