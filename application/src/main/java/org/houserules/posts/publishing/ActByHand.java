package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.posts.FollowPost;
import org.houserules.posts.Post;
import org.houserules.posts.Posts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do on a platform themselves, recorded with who, when and what they saw. */
@Component
class ActByHand {
    private final Publications publications;
    private final Removals removals;
    private final CompleteRemoval complete;
    private final Posts posts;
    private final FollowPost follow;
    private final Trail trail;
    private final Nudge nudge;
    private final Clock clock;

    ActByHand(
            Publications publications,
            Removals removals,
            CompleteRemoval complete,
            Posts posts,
            FollowPost follow,
            Trail trail,
            Nudge nudge,
            Clock clock) {
        this.publications = publications;
        this.removals = removals;
        this.complete = complete;
        this.posts = posts;
        this.follow = follow;
        this.trail = trail;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** A publication this person may act on: whoever looks after the accounts, and the post's author. */
    @Transactional(readOnly = true)
    Publication publication(SignedIn person, long id) {
        Publication publication = publications.find(id).orElseThrow(NotFound::new);
        Post post = posts.find(publication.post()).orElseThrow(NotFound::new);
        if (!person.may(Permission.MANAGE_ACCOUNTS) && post.author() != person.person()) {
            throw new NotFound();
        }
        return publication;
    }

    /** Anybody on the staff may take down, so anybody may say that they have. */
    @Transactional(readOnly = true)
    Removal removal(long id) {
        return removals.find(id).orElseThrow(NotFound::new);
    }

    /** False where it is no longer to be put out. */
    @Transactional
    boolean putOut(SignedIn person, long id, String address, Instant at) {
        Publication publication = publication(person, id);
        posts.lock(publication.post());
        Publication now = publications.find(id).orElseThrow();
        if (now.state() != PublicationState.BY_HAND) {
            return false;
        }
        publications.putOut(id, person.person(), address, at);
        publications.tell(now, "PUT_OUT_BY_HAND", address, java.util.Optional.of(person.person()));
        follow.published(now.post(), now.version(), address);
        trail.record(Happening.by(person.person(), now.owner(), "post-put-out-by-hand", "post", now.post())
                .with("version", now.version())
                .with("at", at));
        return true;
    }

    @Transactional
    boolean takenDown(SignedIn person, long removal, Instant at, String seen) {
        boolean done = complete.byHand(removal(removal), person.person(), at, seen);
        nudge.takingDown(person.owner().id()); // the pictures here are next
        return done;
    }

    /** What kept it from going out has been mended. */
    @Transactional
    boolean tryAgain(SignedIn person, long id) {
        Publication publication = publication(person, id);
        posts.lock(publication.post());
        boolean failed = publications
                .find(id)
                .filter(now -> now.state() == PublicationState.FAILED)
                .isPresent();
        if (failed) {
            publications.tryAgain(id, clock.instant());
            trail.record(Happening.by(
                    person.person(), publication.owner(), "publication-tried-again", "post", publication.post()));
            nudge.publishing(publication.owner());
        }
        return failed;
    }

    @Transactional
    void seenTo(SignedIn person, long id) {
        Publication publication = publication(person, id);
        publications.seenTo(id, person.person());
        trail.record(
                Happening.by(person.person(), publication.owner(), "publication-seen-to", "post", publication.post()));
    }
}
