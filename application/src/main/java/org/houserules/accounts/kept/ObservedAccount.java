package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;

/**
 * An official account as it stands on a day, for the controls that judge whether it is kept as promised.
 *
 * @param seen the latest observation of each setting; absent where nobody has looked yet
 * @param failed since when the platform could not be read, where the last attempt failed: observations are older than that
 * @param cover today and the coming days, in order
 * @param lastPost the day of the last post that went out, absent where there was none yet
 * @param postsEvery days, as the request promised
 * @param followers those known by name, where the policy wants known people only; absent where no list is kept
 */
public record ObservedAccount(
        OfficialAccount account,
        LocalDate today,
        Map<Setting, Observation> seen,
        Optional<Instant> failed,
        List<Cover> cover,
        Optional<LocalDate> lastPost,
        Optional<Integer> postsEvery,
        Optional<List<Follower>> followers) {

    /** How many of the team are here on a day, and who is away or leaves before it. */
    public record Cover(LocalDate day, int administrators, int moderators, List<String> away) {}

    /** Somebody from outside who follows the account or adds to it. @param vetted by whom and when; absent: not vetted */
    public record Follower(String name, boolean adult, Optional<LocalDate> vetted) {}
}
