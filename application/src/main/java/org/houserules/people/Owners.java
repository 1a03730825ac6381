package org.houserules.people;

import java.util.List;
import java.util.Optional;

/** The schools and the trust. */
public interface Owners {
    List<Owner> all();

    Optional<Owner> find(long id);

    /** Of a trust, by name. */
    List<Owner> schoolsOf(long trust);

    Owner add(Owner.Kind kind, String name, Optional<Long> trust);
}
