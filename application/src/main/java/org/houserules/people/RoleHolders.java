package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Holders of a role that is not given by hand but follows from what another room keeps. */
public interface RoleHolders {
    Role role();

    /** Ids of those who hold it on the day. */
    List<Long> on(long owner, LocalDate day);

    /**
     * Days of the period on which the holders are no longer those of the day before. A room that names none is taken to
     * have the same holders until somebody's role, absence or delegation begins or ends.
     */
    default Set<LocalDate> changes(long owner, LocalDate from, LocalDate until) {
        return Set.of();
    }
}
