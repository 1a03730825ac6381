package org.houserules.accounts.requests;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.houserules.platforms.Platform;

/** Counts official accounts by platform, those not over on the day and those whose request is approved; and requests that wait. */
public interface CountAccounts {
    /** @param leftOut the request that is judged, with the account it became */
    Map<Platform, Integer> ofSchool(long owner, LocalDate day, Optional<Long> leftOut);

    /** Over the trust and all its schools; empty where the school belongs to none. */
    Optional<Map<Platform, Integer>> ofTrust(long owner, LocalDate day, Optional<Long> leftOut);

    /** Requests that wait for signatures. */
    Map<Platform, Integer> waitingAtSchool(long owner, Optional<Long> leftOut);

    /** Over the trust and all its schools; nothing where the school belongs to none. */
    Map<Platform, Integer> waitingInTrust(long owner, Optional<Long> leftOut);
}
