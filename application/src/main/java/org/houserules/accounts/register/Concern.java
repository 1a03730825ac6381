package org.houserules.accounts.register;

import java.time.Instant;
import java.util.Optional;

/**
 * What a stranger said of an account or of something on it. None of its words is ever made a link.
 *
 * @param account absent where it is about a page that is none of the school's
 * @param accountName likewise in words
 * @param place where they saw it; may be empty
 * @param contact how they can be reached; empty where they did not say, or where it is erased
 */
public record Concern(
        long id,
        long owner,
        Optional<Long> account,
        String accountName,
        String words,
        String place,
        String contact,
        Instant raisedAt,
        Optional<Settled> settled,
        boolean contactErased) {

    /** How it ended. @param by a name */
    public record Settled(Instant at, String by, String outcome) {}
}
