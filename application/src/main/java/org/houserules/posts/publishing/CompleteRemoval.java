package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.posts.HiddenPictures;
import org.houserules.posts.Posts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** It is proved that a publication is gone. */
@Component
class CompleteRemoval {
    private final Removals removals;
    private final Publications publications;
    private final CompleteTakeDown takeDown;
    private final Posts posts;
    private final HiddenPictures hidden;
    private final Trail trail;
    private final Nudge nudge;
    private final Clock clock;

    CompleteRemoval(
            Removals removals,
            Publications publications,
            CompleteTakeDown takeDown,
            Posts posts,
            HiddenPictures hidden,
            Trail trail,
            Nudge nudge,
            Clock clock) {
        this.removals = removals;
        this.publications = publications;
        this.takeDown = takeDown;
        this.posts = posts;
        this.hidden = hidden;
        this.trail = trail;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** By reading every address back. */
    @Transactional
    void proved(Removals.Leased leased, List<Removal.AddressRead> proof) {
        Publication publication = locked(leased.removal());
        if (removals.proved(leased.lease(), proof)) {
            trail.record(Happening.byItself(publication.owner(), "publication-removed", "post", publication.post())
                    .with("version", publication.version())
                    .with("addresses", proof.size()));
            removed(publication, Optional.empty());
        }
    }

    /** By the word of somebody who was there. */
    @Transactional
    boolean byHand(Removal removal, long person, Instant at, String seen) {
        Publication publication = locked(removal);
        if (!removals.removedByHand(removal.id(), person, at, seen)) {
            return false;
        }
        trail.record(
                Happening.by(person, publication.owner(), "publication-removed-by-hand", "post", publication.post())
                        .with("version", publication.version())
                        .with("at", at));
        removed(publication, Optional.of(person));
        return true;
    }

    /** The post first: so does everybody who changes both. */
    private Publication locked(Removal removal) {
        Publication publication = publications.find(removal.publication()).orElseThrow();
        posts.lock(publication.post());
        return publication;
    }

    private void removed(Publication publication, Optional<Long> person) {
        boolean wasOut = publication.publishedAt().isPresent();
        if (wasOut) {
            publications.move(publication.id(), PublicationState.REMOVED);
        }
        publications.tell(publication, "REMOVED", "", person);
        takeDown.ifAllIsGone(publication.post());
        hidden.lookAgain(publication.post(), clock.instant());
        goOnWithTheNewer(publication);
    }

    /** A correction may have waited for this. */
    private void goOnWithTheNewer(Publication removed) {
        publications.ofPost(removed.post()).stream()
                .filter(other -> other.version() > removed.version())
                .forEach(newer -> publications.lookAgain(newer.id()));
        nudge.publishing(removed.owner());
    }
}
