package org.houserules.accounts.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept how accounts stand. */
public interface Standings {
    /** By account. Those that were never reviewed are absent. */
    Map<Long, Standing> of(long owner);

    Optional<Standing> of(long owner, long account);

    /** All in one statement. */
    void keep(long owner, List<Standing> standings);

    /** All in one statement. */
    void tell(long owner, List<Alarm> alarms, Instant at);

    /** The latest first. */
    List<Told> told(long owner, long account, int most);

    /** When each kind of alarm began last, by account. */
    Map<Long, Map<Matter.Kind, Instant>> began(long owner);

    /** @param began whether it began; otherwise it ended */
    record Alarm(long account, Matter matter, boolean began) {}

    record Told(Matter.Kind kind, String words, boolean began, Instant at) {}
}
