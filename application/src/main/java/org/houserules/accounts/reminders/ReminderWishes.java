package org.houserules.accounts.reminders;

import java.time.Instant;

/** Whether somebody wants reminders by mail. */
public interface ReminderWishes {
    /** Whoever has said nothing wants them. */
    boolean wanted(long owner, long person);

    void keep(long owner, long person, boolean wanted, Instant at);
}
