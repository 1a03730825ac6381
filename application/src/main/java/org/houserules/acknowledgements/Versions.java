package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.util.Optional;

/** The versions of the policy that a school has adopted, as they are read. */
public interface Versions {
    Optional<Version> inForce(long owner, LocalDate day);

    /** The one recorded last, whenever it comes into force. */
    Optional<Version> latest(long owner);

    Optional<Version> find(long owner, long adoption);
}
