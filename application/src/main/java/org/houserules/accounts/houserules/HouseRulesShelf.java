package org.houserules.accounts.houserules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where house rules are kept, as they are written and as they were published. */
public interface HouseRulesShelf extends HouseRules {
    /** @param save counts how often it was saved @param savedBy a name */
    record Draft(String words, int save, String savedBy, Instant savedAt) {}

    Optional<Draft> draft(long owner, long account);

    /**
     * @param after the save that it was written on; 0 for a first one
     * @return false where somebody else has saved since; then nothing is changed
     */
    boolean save(long owner, long account, String words, int after, long by, Instant at);

    void publish(long owner, long account, int number, String words, long by, LocalDate from);

    /** All there ever were, the newest first. */
    List<Published> history(long owner, long account);

    /** @return false where it is not there, or taken back already */
    boolean takeBack(long owner, long account, int number, long by, LocalDate on);

    /** Whether the public sees the account on the day. */
    boolean isPublic(long owner, long account, LocalDate day);

    /** @param save that was seen @return false where somebody has saved or published since; then it stays */
    boolean dropDraft(long owner, long account, int save);
}
