package org.houserules.posts;

import java.time.Instant;
import java.util.Optional;

/**
 * A post exactly as it was sent for approval; never changed afterwards.
 *
 * @param signature the line that is appended when it is published
 * @param digest what approvals are bound to
 * @param policyDigest of the policy under which it was sent
 * @param verdict what its author saw
 */
public record PostVersion(
        long post,
        int number,
        WrittenPost content,
        Optional<String> signature,
        String digest,
        String policyVersion,
        String policyDigest,
        SeenVerdict verdict,
        long madeBy,
        Instant at) {}
