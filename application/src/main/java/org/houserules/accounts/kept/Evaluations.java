package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where evaluations of accounts are kept. */
public interface Evaluations {
    void add(long owner, long account, Evaluation evaluation, long by, Instant at);

    /** The latest first. */
    List<Recorded> of(long owner, long account);

    /** Says when the first one is due, and by what the account is judged. */
    void plan(long owner, long account, Optional<LocalDate> due, String criteria);

    record Recorded(Evaluation evaluation, String by) {}
}
