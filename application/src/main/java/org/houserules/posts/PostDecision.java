package org.houserules.posts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;

/**
 * What somebody who may sign has decided of one version; a wrong one is reversed by another, never changed.
 *
 * @param step of the chain, counted from 0
 * @param insteadOf whom they signed for, and by which delegation
 * @param reason in words for the author; empty where none was asked for
 * @param confirmed findings that they settled, each by itself; once, tokens alone were kept
 * @param verdict what they saw
 */
public record PostDecision(
        long post,
        int version,
        String digest,
        int step,
        Optional<Role> role,
        long person,
        Optional<String> insteadOf,
        Outcome outcome,
        String reason,
        Set<String> confirmed,
        SeenVerdict verdict,
        String policyVersion,
        String policyDigest,
        Instant at) {
    public PostDecision {
        confirmed = Set.copyOf(confirmed);
    }

    /** What became of the version. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        REFUSED
    }

    public boolean approved() {
        return outcome == Outcome.APPROVED;
    }
}
