package org.houserules.accounts.reminders;

import java.time.Instant;
import java.util.Optional;

/** Who may read their dates without signing in. */
public interface CalendarFeeds {
    Optional<Instant> madeAt(long owner, long person);

    /** One for each person at a school: an earlier one stops working. */
    void keep(long owner, long person, byte[] tokenDigest, Instant at);

    boolean remove(long owner, long person);

    /** At which school, seen by this person alone. */
    Optional<Long> ownerOf(long person, byte[] tokenDigest);
}
