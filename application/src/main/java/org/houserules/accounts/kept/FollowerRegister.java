package org.houserules.accounts.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lists of those who follow accounts. */
public interface FollowerRegister extends Followers {
    /** Somebody on a list. */
    record Listed(long id, FollowerDetails details) {}

    /** Those who are on the list now, by name; empty where no list is kept. */
    Optional<List<Listed>> list(long owner, long account);

    /** From now on a list is kept, even if nobody is on it. */
    void begin(long owner, long account, long person, Instant at);

    /** @return the number of the place on the list */
    long add(long owner, long account, FollowerDetails details, long person, Instant at);

    /** @return whether there was one */
    boolean change(long owner, long account, long id, FollowerDetails details);

    /** @return whether there was one */
    boolean remove(long owner, long account, long id, String why, long person, Instant at);
}
