package org.houserules.accounts.kept;

import org.houserules.accounts.OfficialAccount;

/** What a clause sets of a control that is not wanted of every account. */
public interface OnSomeAccounts {
    boolean isWantedOf(OfficialAccount account);
}
