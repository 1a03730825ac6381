package org.houserules.posts;

import java.util.Optional;
import java.util.Set;
import org.houserules.people.SignedIn;
import org.houserules.posts.PostDecision.Outcome;
import org.houserules.posts.Turns.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may sign decides that it does not go out, with a reason. */
@Component
public class RefusePost {
    private final Deciding deciding;
    private final ApprovePost approving;
    private final Posts posts;
    private final WatchPictures watching;

    RefusePost(Deciding deciding, ApprovePost approving, Posts posts, WatchPictures watching) {
        this.deciding = deciding;
        this.approving = approving;
        this.posts = posts;
        this.watching = watching;
    }

    @Transactional
    public Deciding.Result refuse(SignedIn person, Deciding.Seen seen, String reason) {
        return reason.isBlank()
                ? new Deciding.NotYet("Say why, so that its author knows what to do.")
                : deciding.turn(person, seen, turn -> refuse(turn, reason.strip()));
    }

    private Deciding.Result refuse(Turn turn, String reason) {
        SeenVerdict verdict = SeenVerdict.of(approving.verdict(turn, Set.of()));
        return deciding.keep(turn, Outcome.REFUSED, reason, Set.of(), verdict, PostEvent.Kind.REFUSED)
                .orElseGet(() -> {
                    watching.watch(
                            turn.post(),
                            WatchedPicture.Why.REFUSED,
                            Optional.of(turn.me().person()));
                    posts.move(turn.post().id(), PostState.REFUSED, Optional.empty(), deciding.now());
                    return new Deciding.Done(PostState.REFUSED);
                });
    }
}
