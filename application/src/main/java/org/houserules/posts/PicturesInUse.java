package org.houserules.posts;

import java.util.Set;
import org.houserules.files.FileAddress;

/** Equal pictures are kept once: whether one that a post does without has to stay, there or for another. */
public interface PicturesInUse {
    /**
     * By any other post that is not down for good: by its draft, by the version that waits for approval or was refused,
     * by the one that is out or on its way. What was sent earlier needs no file.
     */
    boolean elsewhere(long owner, long post, FileAddress file);

    /** By that post as it stands; by what was out only until that is proved to be gone, or is replaced. */
    boolean here(long owner, long post, FileAddress file);

    /** All that its draft and every version of it ever sent name, needed or not. */
    Set<FileAddress> of(long owner, long post);

    /** All that any post names that is not down for good, now or in what it ever sent; but not what was hidden there since. */
    Set<FileAddress> named(long owner);
}
