package org.houserules.policy.drafts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is said of drafts; nothing is removed. */
public interface Comments {
    /** The first first. */
    List<Comment> of(long owner, long draft);

    Optional<Comment> find(long owner, long id);

    long add(long owner, long draft, String clause, String words, long by, Instant at);

    /** @return false where it was settled already */
    boolean settle(long owner, long id, String answer, long by, Instant at);
}
