package org.houserules.acknowledgements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who has read which version of the policy; a wrong entry is taken back and stays. */
public interface Acknowledgements {
    /** @return empty where there is one of theirs already */
    Optional<Long> add(long owner, Given given, Instant at);

    /** What they acknowledged of this asking. */
    Optional<Acknowledgement> of(long owner, long asking, long person);

    /** The version that they acknowledged last, whenever it was. */
    Optional<Long> lastAdoption(long owner, long person);

    void takeBack(long owner, long id, long by, String why, Instant at);

    /** @param by who entered it */
    record Given(
            long asking, long adoption, long person, LocalDate on, Acknowledgement.How how, int questions, long by) {}
}
