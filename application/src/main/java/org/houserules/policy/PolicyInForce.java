package org.houserules.policy;

import java.time.LocalDate;
import java.util.Optional;

/** The policy that a school has adopted. */
public interface PolicyInForce {
    /** The latest adopted; empty where a school has adopted none: then nothing can be judged, and nothing goes out. */
    Optional<Adopted> at(long owner);

    /**
     * @param document the policy itself as it was adopted, YAML
     * @param digest of the document
     */
    record Adopted(String policy, String version, String document, String digest, LocalDate on) {}
}
