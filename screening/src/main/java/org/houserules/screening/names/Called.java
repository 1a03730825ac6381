package org.houserules.screening.names;

/** Who is called by a given name, alone and with which family names. */
final class Called {
    final Bearers alone = new Bearers();
    final Partners families = new Partners();

    boolean none() {
        return alone.none() && families.none();
    }
}
