package org.houserules.accounts.register;

import java.time.LocalDate;
import java.util.List;

/** What the public may know of the accounts of the one owner in scope. */
public interface PublicRegister {
    /** Official on the day, or closed within the year before; none that are unlisted. By name. */
    List<PublicAccount> accounts(long owner, LocalDate day);

    /** @param purpose may be empty */
    void tell(long owner, long account, String purpose, boolean unlisted);
}
