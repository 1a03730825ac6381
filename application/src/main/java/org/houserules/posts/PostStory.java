package org.houserules.posts;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was decided of each post, and all that happened to it. */
public interface PostStory {
    /** False where somebody has decided this step already. */
    boolean keep(long owner, PostDecision decision);

    /** Earliest first. */
    List<PostDecision> decisions(long post);

    /** By post, of each earliest first; those of which nothing was decided are missing. */
    Map<Long, List<PostDecision>> decisions(Collection<Long> posts);

    void tell(Post post, PostEvent.Kind kind, long person, String words, java.time.Instant at);

    /** What House Rules did by itself. */
    void tell(Post post, PostEvent.Kind kind, String words, java.time.Instant at);

    /** Earliest first. */
    List<PostEvent> events(long post);
}
