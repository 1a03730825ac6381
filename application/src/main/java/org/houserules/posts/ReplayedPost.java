package org.houserules.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A post as it went out, to be judged again.
 *
 * @param confirmed what its author and its approvers settled
 */
public record ReplayedPost(long id, long author, Instant published, WrittenPost content, Set<String> confirmed) {
    public LocalDate day() {
        return LocalDate.ofInstant(published, CheckDraft.SCHOOL_TIME);
    }
}
