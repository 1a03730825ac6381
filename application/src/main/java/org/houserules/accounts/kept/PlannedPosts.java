package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;

/** Knows what is still meant to go out on an account. The room of posts implements it. */
public interface PlannedPosts {
    /** Posts that are approved or wait for approval and would go out after the day, the next first. */
    List<Planned> after(long owner, long account, LocalDate day);

    record Planned(long id, String title, LocalDate goesOut) {}
}
