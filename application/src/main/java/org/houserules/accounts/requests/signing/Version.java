package org.houserules.accounts.requests.signing;

import java.time.Instant;
import java.util.List;
import org.houserules.accounts.requests.Answers;

/**
 * A request exactly as it was handed in; never changed afterwards.
 *
 * @param digest what signatures are bound to
 * @param handedInBy who handed it in, and their name
 * @param policy its id, with the version and the digest of its document
 * @param findings what stood against it then
 */
public record Version(
        long request,
        int number,
        Answers answers,
        String digest,
        long handedInBy,
        String by,
        Instant at,
        String policy,
        String policyVersion,
        String policyDigest,
        List<SeenFinding> findings) {

    /** The first characters of the digest, by which people tell two versions apart. */
    public static String shortly(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
