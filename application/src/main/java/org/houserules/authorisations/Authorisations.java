package org.houserules.authorisations;

import java.time.LocalDate;
import java.util.Optional;

/** Who may post for the school. */
public interface Authorisations {
    /** The one in force on the day, or the last that was; empty when nobody ever gave them one, or it was taken back. */
    Optional<WrittenAuthorisation> of(long person, LocalDate day);
}
