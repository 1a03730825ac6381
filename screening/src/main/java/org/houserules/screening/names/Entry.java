package org.houserules.screening.names;

/** What a folded word, or several written together, can be in the names on the roll. */
final class Entry {
    final Bearers given = new Bearers();
    final Bearers family = new Bearers();
    final Bearers either = new Bearers();
    final Bearers formerGiven = new Bearers();
    final Bearers formerFamily = new Bearers();
    final Partners families = new Partners();
    final Partners givens = new Partners();
    /** Begins a name of several words, such as "van" of "van der Berg". */
    boolean opens;

    /** A former name that a pupil bears today is taken for that pupil, or every mention would give the other away. */
    void settle() {
        if (either.none()) {
            given.addAll(formerGiven);
            family.addAll(formerFamily);
            either.addAll(formerGiven);
            either.addAll(formerFamily);
        }
        families.settle();
        givens.settle();
    }

    boolean isName() {
        return !families.none() || !givens.none() || !either.none();
    }
}
