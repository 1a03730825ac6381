package org.houserules.acknowledgements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.database.Reading;

/** When a school asked its people to read the policy; none is ever removed. */
public interface Askings {
    long add(long owner, Wanted wanted, Instant at);

    /** The last that has begun: what was asked before it is not owed any more. */
    Optional<Asking> current(long owner, LocalDate today);

    /** All of them, the latest first. */
    Reading<Asked> all(long owner);

    /** From which day on a signature on paper counts: one asked for anew counts from that day, otherwise the version's first. */
    LocalDate signedFrom(long owner, long asking);

    /** Of the one that has begun last and of those to come. */
    void change(long owner, LocalDate today, Readers readers);

    /** @param by absent where an adoption asked */
    record Wanted(long adoption, LocalDate from, LocalDate due, Readers readers, String why, Optional<Long> by) {}

    /** @param version of the policy that was adopted then */
    record Asked(Asking asking, String policy, String version) {}
}
