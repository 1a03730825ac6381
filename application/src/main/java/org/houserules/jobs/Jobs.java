package org.houserules.jobs;

import java.time.Instant;

/** Asks for work that nobody waits for. */
public interface Jobs {
    /** In the transaction that is open: both are kept, or neither. Asking twice before it has run asks once. */
    void ask(OneTimeJob job, long owner, long id, Instant notBefore);

    /** Has the recurring job of this name run now, by whichever node is free. */
    void hurry(String recurringJob);

    /** Runs the recurring job of this name here and now, whatever its time. */
    void run(String recurringJob);
}
