package org.houserules.accounts.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where concerns of strangers are kept. */
public interface Concerns {
    /** What is told. @param contact may be empty, as may the place */
    record Told(String words, String place, String contact) {}

    /** @param account absent for a page that is none of the school's @return its number */
    long add(long owner, Optional<Long> account, Told told, Instant at);

    Optional<Concern> find(long owner, long id);

    /** The oldest first. */
    List<Concern> waiting(long owner);

    /** Those settled last. */
    List<Concern> settled(long owner, int most);

    /** @return false where it is settled already; then nothing is changed */
    boolean settle(long owner, long id, String outcome, long by, Instant at);

    /** Erases how to reach those whose concern was settled before. @return the numbers of their concerns */
    List<Long> eraseContacts(long owner, Instant settledBefore, Instant at);
}
