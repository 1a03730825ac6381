package org.houserules.policy.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.policy.review.ReviewAsked.Source;

/** What has happened that makes policies worth looking at again. */
public interface ReviewsAsked {
    /** Open ones first, those that are due next first. */
    List<ReviewAsked> of(long owner);

    /** Nothing where the same thing has asked before. @param key tells it from others of its source */
    Optional<Long> add(
            long owner, Source source, String key, String reason, LocalDate due, Optional<Long> by, Instant at);

    /** @return false where it was settled already, or is not there */
    boolean settle(long owner, long id, String outcome, long by, Instant at);
}
