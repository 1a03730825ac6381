package org.houserules.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What schools have chosen where their document contradicts itself; none is ever removed. */
public interface Choices {
    /** The latest first. */
    List<Chosen> of(long owner, String choice);

    default Optional<Chosen> latest(long owner, String choice) {
        return of(owner, choice).stream().findFirst();
    }

    /** @param chosen reference of the passage @return its number */
    long add(long owner, String choice, String chosen, long by, Instant at);

    /** @param by name of the person */
    record Chosen(String chosen, String by, Instant at) {}
}
