package org.houserules.accounts.houserules;

import java.util.List;
import java.util.Optional;

/** The house rules that the public reads. */
public interface HouseRules {
    /** What holds now; absent where there are none. */
    Optional<Published> of(long owner, long account);

    /** All that the public may read, the newest first. */
    List<Published> versions(long owner, long account);
}
