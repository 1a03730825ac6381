package org.houserules.posts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.files.FileAddress;

/** The pictures that a school has refused or taken down, by what they are known again. */
public interface WatchedPictures {
    /**
     * One on the list.
     *
     * @param by who refused it or took it down; absent where it followed from something else
     * @param off when it was taken off the list, by whom and why
     */
    record Entry(
            long id,
            long owner,
            long post,
            WatchedPicture.Why why,
            Instant since,
            Optional<Long> by,
            Optional<TakenOff> off) {}

    /** That one is not looked out for any more. */
    record TakenOff(Instant at, long by, String reason) {}

    /** What was seen in the pictures goes with them, and stays if it is forgotten elsewhere; once for each post. */
    void add(Post post, Collection<FileAddress> files, WatchedPicture.Why why, Optional<Long> by, Instant at);

    /** Those that are, or look like, one on the list. */
    Map<FileAddress, WatchedPicture> known(long owner, Collection<FileAddress> files);

    /** Newest first. @param before id of the last one seen */
    List<Entry> list(long owner, long before, int most);

    Optional<Entry> find(long id);

    /** Nothing of the picture is kept. False where it is off the list already. */
    boolean takeOff(Entry entry, TakenOff off);

    /** Those that have been on the list, or off it, since before that moment. @return how many there were */
    int forget(Instant since, Instant offSince);
}
