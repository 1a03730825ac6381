package org.houserules.policy.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The drafts of a school's policy. */
public interface Drafts {
    /** The latest first. */
    List<Draft> of(long owner);

    Optional<Draft> find(long owner, long id);

    /** Nobody else changes it until the transaction ends. */
    Optional<Draft> lock(long owner, long id);

    long add(long owner, String document, String digest, String madeOf, long by, Instant at);

    void save(Draft draft, String document, String digest, long by, Instant at);

    /** @param adoption that it became */
    void move(Draft draft, DraftState to, Optional<Long> adoption, long by, Instant at);
}
