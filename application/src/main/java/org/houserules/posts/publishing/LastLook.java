package org.houserules.posts.publishing;

import java.util.Optional;
import org.houserules.posts.RecheckPost;

/** Judges a post at the moment it goes out. */
public interface LastLook {
    /** What stands against it now; empty where nothing does. */
    Optional<Objection> at(long post, int version);

    /**
     * Why it does not go out.
     *
     * @param words for the author
     * @param found absent where it is not the policy that objects
     */
    record Objection(String words, Optional<RecheckPost.Rechecked> found) {
        static Objection of(String words) {
            return new Objection(words, Optional.empty());
        }
    }
}
