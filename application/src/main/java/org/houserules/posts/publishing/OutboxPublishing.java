package org.houserules.posts.publishing;

import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.posts.PostToPublish;
import org.houserules.posts.Publishing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a note in the outbox, in the transaction of the last signature; a worker does the rest. */
@Component
class OutboxPublishing implements Publishing {
    private final Publications publications;
    private final TakeDownPost takeDown;
    private final TakeDowns takeDowns;
    private final Markers markers;
    private final Trail trail;
    private final Nudge nudge;

    OutboxPublishing(
            Publications publications,
            TakeDownPost takeDown,
            TakeDowns takeDowns,
            Markers markers,
            Trail trail,
            Nudge nudge) {
        this.publications = publications;
        this.takeDown = takeDown;
        this.takeDowns = takeDowns;
        this.markers = markers;
        this.trail = trail;
        this.nudge = nudge;
    }

    /** A correction of a post that comes down does not go out. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void approved(PostToPublish post) {
        takeDown.cancel(post.post());
        boolean comesDown = takeDowns.ofPost(post.post()).isPresent();
        PublicationState state = comesDown ? PublicationState.CANCELLED : PublicationState.WAITING;
        if (publications.add(post, markers.another(), state)) {
            trail.record(Happening.byItself(
                            post.owner(), "publication-" + (comesDown ? "refused" : "queued"), "post", post.post())
                    .with("version", post.version())
                    .with("digest", post.digest())
                    .with("account", post.account()));
        }
        nudge.publishing(post.owner());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelled(long post) {
        takeDown.cancel(post);
        publications.ofPost(post).stream()
                .findFirst()
                .map(last -> Happening.byItself(last.owner(), "publication-cancelled", "post", post)
                        .with("version", last.version()))
                .ifPresent(trail::record);
    }
}
