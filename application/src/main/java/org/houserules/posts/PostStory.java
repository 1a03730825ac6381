package org.houserules.posts;

import java.util.List;

/** What was decided of each post, and all that happened to it. */
public interface PostStory {
    /** False where somebody has decided this step already. */
    boolean keep(long owner, PostDecision decision);

    /** Earliest first. */
    List<PostDecision> decisions(long post);

    void tell(Post post, PostEvent.Kind kind, long person, String words, java.time.Instant at);

    /** What House Rules did by itself. */
    void tell(Post post, PostEvent.Kind kind, String words, java.time.Instant at);

    /** Earliest first. */
    List<PostEvent> events(long post);
}
