package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.Map;

/** Knows when something last went out on an account. The room of posts implements it. */
public interface LastPosts {
    /** The day of the last post by any way, also by hand, by account; accounts on which nothing went out yet are absent. */
    Map<Long, LocalDate> of(long owner);
}
