package org.houserules.health.changes;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the registers said of policies when they were last held against them. */
public interface HeldPolicies {
    /** Empty where this policy was never held against them. @param digest of the policy */
    Optional<Set<String>> findings(long owner, String digest);

    void keep(long owner, String digest, LocalDate on, Set<String> findings);
}
