package org.houserules.policy.backtest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A comment that somebody wrote under a post, given for a trial. Who wrote it is not kept.
 *
 * @param source where it stands: a line of a file, or the name of an account
 * @param address on the website; empty where it has none
 * @param on the day it was written; absent where that is not known
 */
public record GivenComment(String source, String address, Optional<LocalDate> on, String words) {
    /** What is longer is not read to its end. */
    public static final int LONGEST = 20_000;

    public GivenComment {
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }
}
