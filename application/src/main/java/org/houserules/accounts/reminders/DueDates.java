package org.houserules.accounts.reminders;

import java.time.LocalDate;
import java.util.List;

/** What is due at a school, or will be; every room that has some makes a bean of it. */
public interface DueDates {
    /** Whoever it concerns, overdue or to come, however far ahead. */
    List<Due> of(long owner, LocalDate today);

    /** Whether it names whoever acts for somebody itself, because not everybody who acts for them may do it. */
    default boolean namesStandIns() {
        return false;
    }
}
