package org.houserules.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.database.Reading;
import org.houserules.policy.PolicyInForce.Adopted;

/** The policies that schools have adopted, one after another; none is ever removed. */
public interface Adoptions {
    /** @return the number of the adoption */
    long add(long owner, Adopted what, Formalities formalities, long by, Instant recordedAt);

    /** Taken as it stands. */
    default long add(long owner, Adopted what, long by, Instant recordedAt) {
        return add(owner, what, Formalities.NONE, by, recordedAt);
    }

    /** The one in force on the day: adopted last of those from that day or earlier. */
    Optional<Adopted> on(long owner, LocalDate day);

    /** What {@link #on} reads, for asking it together with other questions. */
    Reading<?> readingOn(long owner, LocalDate day);

    /** The same, with how it was adopted. */
    Optional<Adoption> inForce(long owner, LocalDate day);

    /** All, the latest first. */
    List<Adoption> of(long owner);

    default Optional<Adoption> find(long owner, long id) {
        return of(owner).stream().filter(adoption -> adoption.id() == id).findFirst();
    }
}
