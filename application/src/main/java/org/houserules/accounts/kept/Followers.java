package org.houserules.accounts.kept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.kept.ObservedAccount.Follower;

/** Who follows accounts or adds to them, where the school wants to know each. */
public interface Followers {
    /** Empty where no list is kept; a list that is kept may have nobody on it. */
    Optional<List<Follower>> of(long owner, long account);

    /** By account, in a fixed number of statements; accounts without a list are absent. */
    Map<Long, List<Follower>> ofAll(long owner);
}
