package org.houserules.posts;

import java.util.Optional;
import java.util.Set;
import org.houserules.people.SignedIn;
import org.houserules.posts.PostDecision.Outcome;
import org.houserules.posts.Turns.Turn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever may sign gives it back to its author, with a reason. */
@Component
public class ReturnPost {
    private final Deciding deciding;
    private final ApprovePost approving;
    private final Posts posts;

    ReturnPost(Deciding deciding, ApprovePost approving, Posts posts) {
        this.deciding = deciding;
        this.approving = approving;
        this.posts = posts;
    }

    @Transactional
    public Deciding.Result returns(SignedIn person, Deciding.Seen seen, String reason) {
        return reason.isBlank()
                ? new Deciding.NotYet("Say why, so that its author knows what to do.")
                : deciding.turn(person, seen, turn -> returns(turn, reason.strip()));
    }

    private Deciding.Result returns(Turn turn, String reason) {
        SeenVerdict verdict = SeenVerdict.of(approving.verdict(turn, Set.of()));
        return deciding.keep(turn, Outcome.RETURNED, reason, Set.of(), verdict, PostEvent.Kind.RETURNED)
                .orElseGet(() -> {
                    posts.move(turn.post().id(), PostState.RETURNED, Optional.empty(), deciding.now());
                    return new Deciding.Done(PostState.RETURNED);
                });
    }
}
