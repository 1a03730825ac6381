package org.houserules.accounts.kept;

import java.time.Instant;
import org.houserules.accounts.kept.Keepings.Keeping;

/** An account with all that is known of how it is kept, at one moment. */
public record KeptAccount(ObservedAccount observed, Keeping keeping, Instant at) {
    public long id() {
        return observed.account().id();
    }
}
