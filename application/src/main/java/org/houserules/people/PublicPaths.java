package org.houserules.people;

import java.util.List;

/** Under which paths the public finds the schools and the trust, now and formerly. */
public interface PublicPaths {
    /** @param heldNow false where it only leads on to the present one */
    record Held(String path, Owner owner, boolean heldNow) {}

    /** Something about them has changed: a path, or another school. */
    record Changed() {}

    /** Of all schools and the trust. */
    List<Held> all();

    /** The present one. */
    String of(long owner);

    /** @return false where another school has it or had it; then nothing is changed */
    boolean take(long owner, String path);
}
