package org.houserules.policy.drafts;

import java.time.Instant;
import java.util.Optional;

/**
 * A version of the policy on its way.
 *
 * @param document the policy's file, whole
 * @param save counts the savings
 * @param madeOf in words, what it was begun from
 * @param begunBy and changedBy are names
 * @param adoption that it became
 */
public record Draft(
        long id,
        long owner,
        String document,
        String digest,
        int save,
        DraftState state,
        String madeOf,
        String begunBy,
        Instant begunAt,
        String changedBy,
        Instant changedAt,
        Optional<Long> adoption) {}
