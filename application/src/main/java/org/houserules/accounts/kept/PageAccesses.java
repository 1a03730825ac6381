package org.houserules.accounts.kept;

import java.util.Optional;

/** Keeps how the settings of pages are read. */
public interface PageAccesses {
    Optional<PageAccess> find(long owner, long account);

    void keep(long owner, long account, PageAccess access);

    void remove(long owner, long account);
}
