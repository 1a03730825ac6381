package org.houserules.posts.publishing;

import java.time.Duration;

/**
 * The right to work on a row for a while. Whoever has lost it writes nothing any more.
 *
 * @param attempt each lease of a row has its own number
 */
record Lease(long id, String holder, int attempt) {
    private static final Duration FEW_REQUESTS = Duration.ofMinutes(6);
    private static final Duration A_PICTURE = Duration.ofMinutes(4);

    /** Longer than a connector's longest time for all requests of one act. */
    static Duration lengthWith(int pictures) {
        return FEW_REQUESTS.plus(A_PICTURE.multipliedBy(pictures));
    }
}
