package org.houserules.people;

import java.time.LocalDate;
import java.util.List;

/** Holders of a role that is not given by hand but follows from what another room keeps. */
public interface RoleHolders {
    Role role();

    /** Ids of those who hold it on the day. */
    List<Long> on(long owner, LocalDate day);
}
