package org.houserules.accounts;

import java.util.List;
import java.util.Optional;
import org.houserules.database.Reading;

/** The register of official accounts of the schools in scope. */
public interface Accounts {
    List<OfficialAccount> all();

    /** What {@link #all} reads, for asking it together with other questions. */
    Reading<OfficialAccount> every();

    Optional<OfficialAccount> find(long id);
}
