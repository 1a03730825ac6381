package org.houserules.people;

import java.time.LocalDate;
import java.util.List;

/** Who may do something at a school by a role, given or delegated to them; not who may because of what kind of person they are. */
public interface PermissionHolders {
    List<Long> of(long owner, Permission permission, LocalDate day);
}
