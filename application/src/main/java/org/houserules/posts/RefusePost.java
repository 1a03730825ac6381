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

    RefusePost(Deciding deciding, ApprovePost approving, Posts posts) {
        this.deciding = deciding;
        this.approving = approving;
        this.posts = posts;
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
                    posts.move(turn.post().id(), PostState.REFUSED, Optional.empty(), deciding.now());
                    return new Deciding.Done(PostState.REFUSED);
                });
    }
}
