package org.houserules.posts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.houserules.files.FileAddress;

/** What pictures showed before parts of them were hidden, and what of it is not purged yet. */
public interface HiddenPictures {
    /** A file that is to go. */
    record Hidden(long owner, long post, FileAddress file) {}

    /** In the transaction that hides them. What was sent before no longer shows them. */
    void add(Post post, Collection<FileAddress> files, Instant at);

    /** What that version showed once and shows nobody any more; of the one that is out nothing. */
    Set<FileAddress> goneFrom(Post post, int version);

    /** Of all posts in scope, those that waited longest first. */
    List<Hidden> due(Instant now);

    void lookAgain(Hidden hidden, Instant at);

    /** Something of that post has come down or was replaced. */
    void lookAgain(long post, Instant at);

    /** False where somebody else has noted it. */
    boolean purged(Hidden hidden, Instant at);
}
