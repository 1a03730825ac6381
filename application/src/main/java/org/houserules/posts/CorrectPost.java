package org.houserules.posts;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a new version of a published post, which stays out as it is until the new one has come through the same door. */
@Component
public class CorrectPost {
    private static final String TAB = "correction";

    private final Posts posts;
    private final PostStory story;
    private final Trail trail;
    private final Clock clock;

    CorrectPost(Posts posts, PostStory story, Trail trail, Clock clock) {
        this.posts = posts;
        this.story = story;
        this.trail = trail;
        this.clock = clock;
    }

    /** False where nothing of it is out. */
    @Transactional
    public boolean correct(SignedIn author, long id) {
        Post post =
                posts.lock(id).filter(own -> own.author() == author.person()).orElseThrow(NotFound::new);
        boolean possible = post.isOut() && (post.state() == PostState.PUBLISHED || post.state() == PostState.REFUSED);
        if (!possible) {
            return false;
        }
        WrittenPost out = posts.version(id, post.publishedVersion().orElseThrow())
                .orElseThrow()
                .content();
        posts.save(post, again(out), TAB, clock.instant());
        posts.move(id, PostState.DRAFT, Optional.empty(), clock.instant());
        story.tell(post, PostEvent.Kind.CORRECTED, author.person(), "", clock.instant());
        trail.record(Happening.by(author.person(), post.owner(), "post-correction-begun", "post", id)
                .with("version", post.version()));
        return true;
    }

    /** Everything is confirmed anew, and it goes out as soon as it is approved. */
    private WrittenPost again(WrittenPost out) {
        return out.goingOut(clock.instant()).confirming(Set.of());
    }
}
