package org.houserules.posts.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A correction: the earlier version comes down, with proof, before the new one is shown, so that what was wrong is never out beside it. */
@Component
class ReplaceEarlier {
    private final Publications publications;
    private final Removals removals;
    private final Nudge nudge;

    ReplaceEarlier(Publications publications, Removals removals, Nudge nudge) {
        this.publications = publications;
        this.removals = removals;
        this.nudge = nudge;
    }

    @Transactional(readOnly = true)
    boolean isStillOut(Publication newer) {
        return !out(newer).isEmpty();
    }

    @Transactional
    void remove(Publication newer) {
        out(newer).forEach(removals::ask);
        nudge.takingDown(newer.owner());
    }

    private List<Publication> out(Publication newer) {
        return publications.ofPost(newer.post()).stream()
                .filter(other -> other.version() < newer.version())
                .filter(other -> other.state() == PublicationState.PUBLISHED || removals.isUnderWay(other.id()))
                .toList();
    }
}
