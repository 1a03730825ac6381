package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Period;

/** Who has to read it, from which day on they have had time, and by when they have to have read it. */
public interface Clocks {
    /**
     * Begins for whoever has to read it today and did not before.
     *
     * @return these people
     */
    List<Long> begin(long owner, Asking asking, LocalDate today);

    /** For whoever does not have to any more: should they come back, their time begins anew. */
    void stop(long owner, Asking asking, LocalDate today);

    /** Of those who have been away since it began for them. */
    Map<Long, Held> held(long owner, Asking asking);

    /** Sets by when everybody has to have read it. @param held of those who were or are away; all others have the plain time */
    void set(long owner, Asking asking, Map<Long, Moved> held);

    /** Whether somebody has read it. */
    void done(long owner, long asking, long person, boolean done);

    /** @param away days that do not count */
    record Held(LocalDate begins, List<Period> away) {}

    /** @param awayUntil the last day of an absence that covers today */
    record Moved(LocalDate due, Optional<LocalDate> awayUntil) {}
}
