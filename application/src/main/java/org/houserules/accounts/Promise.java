package org.houserules.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the request for an account promised, and what the public is told of it.
 *
 * @param purpose one sentence for parents
 * @param unlisted whether only pupils use it, so that the public list leaves it out
 * @param email with which it was opened
 * @param postsEvery at least one post every so many days
 * @param evaluatedOn when its success is looked at
 * @param success how that is found out
 * @param closesOn the day on which it is to be closed
 */
public record Promise(
        String purpose,
        boolean unlisted,
        Optional<String> email,
        Optional<Integer> postsEvery,
        Optional<LocalDate> evaluatedOn,
        String success,
        Optional<LocalDate> closesOn) {
    public static final Promise NONE =
            new Promise("", false, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
}
