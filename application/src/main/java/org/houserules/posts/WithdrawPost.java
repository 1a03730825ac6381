package org.houserules.posts;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Its author takes a post back before it is out; what was signed of it is void. */
@Component
public class WithdrawPost {
    private final Posts posts;
    private final PostStory story;
    private final ClearPost clear;
    private final Trail trail;
    private final Clock clock;

    WithdrawPost(Posts posts, PostStory story, ClearPost clear, Trail trail, Clock clock) {
        this.posts = posts;
        this.story = story;
        this.clear = clear;
        this.trail = trail;
        this.clock = clock;
    }

    /** False where it is too late, or there is nothing to take back. */
    @Transactional
    public boolean withdraw(SignedIn author, long id) {
        Post post =
                posts.lock(id).filter(own -> own.author() == author.person()).orElseThrow(NotFound::new);
        if (!mayBeTakenBack(post.state())) {
            return false;
        }
        if (post.state() == PostState.APPROVED) {
            clear.cancelled(post);
        }
        posts.move(id, to(post), Optional.empty(), clock.instant());
        story.tell(post, PostEvent.Kind.TAKEN_BACK, author.person(), "", clock.instant());
        trail.record(Happening.by(author.person(), post.owner(), "post-withdrawn", "post", id)
                .with("version", post.version()));
        return true;
    }

    public static boolean mayBeTakenBack(PostState state) {
        return switch (state) {
            case DRAFT, WAITING, RETURNED, APPROVED -> true;
            case REFUSED, PUBLISHED, TAKEN_DOWN, WITHDRAWN -> false;
        };
    }

    /** A correction that is given up leaves the post out as it is. */
    private static PostState to(Post post) {
        return post.isOut() ? PostState.PUBLISHED : PostState.WITHDRAWN;
    }
}
