package org.houserules.accounts;

import java.util.List;
import java.util.Optional;

/** The register of official accounts of the schools in scope. */
public interface Accounts {
    List<OfficialAccount> all();

    Optional<OfficialAccount> find(long id);
}
