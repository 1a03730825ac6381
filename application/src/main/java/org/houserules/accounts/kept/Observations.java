package org.houserules.accounts.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.Observation.How;

/**
 * What was seen of accounts' settings, and whether their platforms and pages can be read.
 *
 * <p>Nothing seen is ever changed or removed. {@link Observation#at} is when it was seen last. What was read and what was attested stand
 * beside each other: the later one counts, but reading that cannot tell does not outrank a person who looked.
 */
public interface Observations {
    /** @param since of its state, also under other words @param first when it was seen like this for the first time */
    record Kept(Observation observation, Instant first, Instant since) {}

    /** Reading does not work. @param why a sentence for people */
    record Failure(Instant since, String why) {}

    Map<Setting, Observation> latest(long owner, long account);

    /** By account, in one statement. Accounts of which nothing was seen are absent. */
    Map<Long, Map<Setting, Observation>> latestOfAll(long owner);

    /** What counts now, with its past. */
    Map<Setting, Kept> standing(long owner, long account);

    /** Seen again, if it is what was seen last; else new. @param person who attests, by number */
    void keep(long owner, long account, Observation seen, Optional<Long> person);

    /** All that was ever seen, the latest first. */
    List<Kept> history(long owner, long account, Setting setting);

    /**
     * Of the ways of reading that fail now, the one that began to fail last: what was read before that is old, what was read then or
     * later is not. What was attested does not depend on it.
     */
    Optional<Failure> failed(long owner, long account);

    /** The same of all accounts, in one statement. */
    Map<Long, Failure> failures(long owner);

    /** Which ways of reading an account fail now. */
    Map<How, Failure> failing(long owner, long account);

    void couldNotRead(long owner, long account, How how, Instant at, String why);

    void couldRead(long owner, long account, How how, Instant at);

    /** When it was last tried, by any way. */
    Optional<Instant> tried(long owner, long account);

    /** The same of all accounts that were ever tried, in one statement. */
    Map<Long, Instant> triedOfAll(long owner);
}
