package org.houserules.posts;

import java.util.List;
import java.util.Optional;
import org.houserules.people.WorkItem.Tone;

/** How a post stands on its way out and back, for its page; told by whatever brings posts out. */
public interface PublicationSeen {
    /**
     * One version on one account.
     *
     * @param account its name
     * @param state in a word or two
     * @param message plain words on what went wrong and what happens next; empty where all is well
     */
    record PublicationView(
            int version, String account, String state, Tone tone, String message, Optional<String> address) {}

    /**
     * That it comes down, or is down.
     *
     * @param path of the page that shows the proof
     * @param message what it waits for, where it takes longer than it should; else empty
     */
    record TakingDown(String path, String state, Tone tone, String message) {}

    /** Newest version first. */
    List<PublicationView> of(long post);

    Optional<TakingDown> takingDown(long post);
}
