package org.houserules.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The posts that went out, as they were sent for approval. */
public interface PostsToReplay {
    int count(long owner, LocalDate from, LocalDate until);

    /** The latest first. @param after the last one seen */
    List<ReplayedPost> next(long owner, LocalDate from, LocalDate until, Optional<ReplayedPost> after, int most);
}
