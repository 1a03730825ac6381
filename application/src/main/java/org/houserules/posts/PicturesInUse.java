package org.houserules.posts;

import org.houserules.files.FileAddress;

/** Equal pictures are kept once: whether one that a post does without has to stay for another. */
public interface PicturesInUse {
    /** By any other post that is not down for good. */
    boolean elsewhere(long owner, long post, FileAddress file);
}
