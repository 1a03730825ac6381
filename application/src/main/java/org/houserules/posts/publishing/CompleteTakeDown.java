package org.houserules.posts.publishing;

import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.posts.FollowPost;
import org.springframework.stereotype.Component;

/** A post is down when every publication of it is proved to be gone. */
@Component
class CompleteTakeDown {
    private final TakeDowns takeDowns;
    private final Removals removals;
    private final FollowPost follow;
    private final Trail trail;

    CompleteTakeDown(TakeDowns takeDowns, Removals removals, FollowPost follow, Trail trail) {
        this.takeDowns = takeDowns;
        this.removals = removals;
        this.follow = follow;
        this.trail = trail;
    }

    /** Within a transaction that holds the post. */
    void ifAllIsGone(long post) {
        takeDowns
                .ofPost(post)
                .filter(open -> !open.isProved())
                .filter(open ->
                        removals.ofPost(post).stream().allMatch(removal -> removal.state() == Removal.State.PROVED))
                .ifPresent(this::down);
    }

    private void down(TakeDown takeDown) {
        takeDowns.proved(takeDown);
        boolean pressed = takeDown.why() == TakeDown.Why.PRESSED;
        follow.takenDown(
                takeDown.post(),
                pressed ? takeDown.askedBy() : Optional.empty(),
                takeDown.why().words() + ".");
        trail.record(Happening.byItself(takeDown.owner(), "take-down-proved", "post", takeDown.post()));
    }
}
