package org.houserules.accounts;

import java.util.Optional;

/** Why an account is official. */
public sealed interface Origin {
    /** By a request that was signed. */
    record Requested(long request) implements Origin {}

    /**
     * It was official before the school kept its requests here, so no signatures are known.
     *
     * @param reason in the words of whoever entered it; empty where nobody was asked
     */
    record Earlier(String reason) implements Origin {}

    Origin UNKNOWN = new Earlier("");

    /** The number of the request that was signed for it. */
    default Optional<Long> signedRequest() {
        return this instanceof Requested signed ? Optional.of(signed.request()) : Optional.empty();
    }

    default boolean isEarlier() {
        return this instanceof Earlier;
    }
}
