package org.houserules.authorisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.authorisations.Entry.Cited;

/** Where authorisations are kept, with all that were ever given. */
public interface Register extends Authorisations {
    /** Which part of the register to show. */
    enum Part {
        CURRENT,
        ENDING,
        ENDED
    }

    /** Somebody who could be given one. */
    record Candidate(long id, String name, String position) {}

    /** @return its number */
    long add(long owner, Wanted wanted, long givenBy, Instant at, Optional<Cited> cited, Optional<Long> replaces);

    Optional<Entry> find(long owner, long id);

    /**
     * In the order of names.
     *
     * @param after the last of the page before
     * @param most how many at once
     */
    List<Entry> list(long owner, Part part, LocalDate day, Optional<Long> after, int most);

    /** All that one person was ever given here, the latest first; nobody else can give them one meanwhile. */
    List<Entry> lockedOf(long owner, long person);

    List<Entry> of(long owner, long person);

    void takeBack(long owner, long id, LocalDate on, long by, String reason);

    /** How many end on these days without another in their place. */
    long ending(long owner, LocalDate from, LocalDate until);

    /** Everybody who belongs here on the day. */
    List<Candidate> candidates(long owner, LocalDate day);

    /** Ids of those who may post on the day. */
    List<Long> authors(long owner, LocalDate day);

    /** Days of the period on which those are no longer the same as the day before. */
    List<LocalDate> changes(long owner, LocalDate from, LocalDate until);
}
