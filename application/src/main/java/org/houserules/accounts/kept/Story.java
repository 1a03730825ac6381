package org.houserules.accounts.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to an account and to the request that it comes from. */
public interface Story {
    /** The oldest first. */
    List<Told> of(long owner, long account);

    /** @param kind such as {@code signed} @param words whatever was said with it */
    record Told(String kind, Optional<String> person, String words, Instant at) {}
}
