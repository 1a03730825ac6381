package org.houserules.policy.drafts;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft to review, takes it back to write on, or drops it. */
@Service
public class MoveDraft {
    private final Drafts drafts;
    private final Trail trail;
    private final Clock clock;

    MoveDraft(Drafts drafts, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return false where it is adopted or dropped already, or is there already */
    @Transactional
    public boolean sendToReview(SignedIn by, long id) {
        return move(by, id, DraftState.REVIEW, "policy-draft-in-review");
    }

    @Transactional
    public boolean takeBack(SignedIn by, long id) {
        return move(by, id, DraftState.WRITING, "policy-draft-taken-back");
    }

    @Transactional
    public boolean drop(SignedIn by, long id) {
        return move(by, id, DraftState.DROPPED, "policy-draft-dropped");
    }

    private boolean move(SignedIn by, long id, DraftState to, String action) {
        Draft draft = drafts.lock(by.owner().id(), id).orElseThrow(NotFound::new);
        if (!draft.state().isOpen() || draft.state() == to) {
            return false;
        }
        drafts.move(draft, to, Optional.empty(), by.person(), clock.instant());
        trail.record(Happening.by(by.person(), by.owner().id(), action, "policy-draft", id)
                .with("digest", draft.digest()));
        return true;
    }
}
