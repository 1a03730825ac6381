package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where it is kept how accounts are closed. */
public interface Closings {
    void begin(
            long owner,
            long account,
            String reason,
            LocalDate lastDay,
            Optional<LocalDate> before,
            long by,
            Instant at);

    /** The one that was not called off. */
    Optional<Closing> of(long owner, long account);

    /** The same, held until the transaction ends. */
    Optional<Closing> lock(long owner, long account);

    void done(long owner, Closing closing, ClosingStep step, String words, boolean seenByHouse, long by, Instant at);

    void callOff(long owner, Closing closing, long by, Instant at);

    void finish(long owner, Closing closing, long by, Instant at);

    /** It is official no more, from this moment. @param last as the register has it */
    void closed(long owner, long account, LocalDate last, LocalDate on);

    /** The last day on which the account is official. */
    void officialUntil(long owner, long account, Optional<LocalDate> last);
}
