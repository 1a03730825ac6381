package org.houserules.accounts.houserules;

import java.time.Instant;
import java.time.LocalDate;
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

    /** Whether the public sees the account on the day. */
    boolean isPublic(long owner, long account, LocalDate day);

    void dropDraft(long owner, long account);
}
