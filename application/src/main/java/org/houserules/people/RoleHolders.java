package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Holders of a role by what another room keeps, beside those who were given it by hand. */
public interface RoleHolders {
    Role role();

    /** Ids of those who hold it on the day. */
    List<Long> on(long owner, LocalDate day);

    /**
     * Days of the period on which the holders are no longer those of the day before. A room that names none is taken to
     * have the same holders on all days.
     */
    default Set<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
        return Set.of();
    }
}
