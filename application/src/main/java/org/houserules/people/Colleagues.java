package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds one person of another school of the same trust, for who knows exactly whom they want; nobody can be listed. */
public interface Colleagues {
    /** @param exact their e-mail address or sign-in name, whole */
    Optional<Delegations.Named> find(long school, String exact, LocalDate today);

    /** The trust and the other schools of it. */
    List<Long> schoolsBeside(long owner);
}
