package org.houserules.accounts.houserules;

import java.util.List;
import java.util.Optional;

/** The house rules that the public reads. */
public interface HouseRules {
    /** What holds now; absent where none were ever published. */
    Optional<Published> of(long owner, long account);

    /** All there were, the newest first. */
    List<Published> versions(long owner, long account);
}
