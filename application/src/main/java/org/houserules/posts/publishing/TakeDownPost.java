package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.posts.Post;
import org.houserules.posts.Posts;
import org.houserules.posts.WatchPictures;
import org.houserules.posts.WatchedPicture;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a post down at once: what is not out yet does not go out, what is out is removed and proved to be gone. Nobody has to approve. */
@Component
public class TakeDownPost {
    private static final int LONGEST_REASON = 2000;

    private final Posts posts;
    private final Publications publications;
    private final PostsWithoutPublication withoutPublication;
    private final Removals removals;
    private final TakeDowns takeDowns;
    private final CompleteTakeDown complete;
    private final WatchPictures watching;
    private final Trail trail;
    private final Nudge nudge;
    private final Clock clock;

    TakeDownPost(
            Posts posts,
            Publications publications,
            PostsWithoutPublication withoutPublication,
            Removals removals,
            TakeDowns takeDowns,
            CompleteTakeDown complete,
            WatchPictures watching,
            Trail trail,
            Nudge nudge,
            Clock clock) {
        this.posts = posts;
        this.publications = publications;
        this.withoutPublication = withoutPublication;
        this.removals = removals;
        this.takeDowns = takeDowns;
        this.complete = complete;
        this.watching = watching;
        this.trail = trail;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** False where there is nothing to take down. Pressing again changes nothing. */
    @Transactional
    public boolean takeDown(SignedIn person, long id) {
        return takeDown(id, TakeDown.Why.PRESSED, Optional.of(person.person()));
    }

    @Transactional
    boolean takeDown(long id, TakeDown.Why why, Optional<Long> person) {
        Post post = posts.lock(id).orElseThrow(NotFound::new);
        if (takeDowns.ofPost(id).isPresent()) {
            nudge.takingDown(post.owner());
            return true;
        }
        if (!post.isOutOrOnItsWay()) {
            return false;
        }
        takeDowns.add(post.owner(), id, why, person);
        trail.record(happening(post, why, person));
        watching.watch(post, watched(why), person);
        withoutPublication.adopt(post);
        publications.lockOfPost(id).forEach(this::stop);
        complete.ifAllIsGone(id);
        nudge.takingDown(post.owner());
        return true;
    }

    /** What may be on a platform is removed, even if we have no answer from there yet. */
    private void stop(Publication publication) {
        Instant now = clock.instant();
        boolean there = publication.mayBeOnPlatform(now) && publication.state() != PublicationState.REMOVED;
        if (publication.state().isUnderWay()) {
            publications.move(publication.id(), PublicationState.CANCELLED);
            publications.tell(publication, "CANCELLED", "", Optional.empty());
        }
        if (there) {
            removals.ask(publication);
        }
    }

    private static WatchedPicture.Why watched(TakeDown.Why why) {
        return switch (why) {
            case PRESSED -> WatchedPicture.Why.TAKEN_DOWN;
            case CONSENT_WITHDRAWN -> WatchedPicture.Why.CONSENT_WITHDRAWN;
        };
    }

    private static Happening happening(Post post, TakeDown.Why why, Optional<Long> person) {
        return person.map(who -> Happening.by(who, post.owner(), "take-down-asked", "post", post.id()))
                .orElseGet(() -> Happening.byItself(post.owner(), "take-down-asked", "post", post.id()))
                .with("why", why)
                .with("version", post.version());
    }

    /** The reason comes afterwards, from anybody who knows it. */
    @Transactional
    public void explain(SignedIn person, long post, String reason) {
        TakeDown takeDown = takeDowns.ofPost(post).orElseThrow(NotFound::new);
        String kept = reason.strip().substring(0, Math.min(reason.strip().length(), LONGEST_REASON));
        takeDowns.explain(takeDown, kept);
        trail.record(Happening.by(person.person(), takeDown.owner(), "take-down-explained", "post", post));
    }

    /** As it is on its way out: nothing is said of why. */
    @Transactional
    void cancel(long post) {
        List<Publication> under = publications.lockOfPost(post).stream()
                .filter(publication -> publication.state().isUnderWay())
                .toList();
        under.forEach(this::stop);
        under.stream().findFirst().ifPresent(one -> nudge.takingDown(one.owner()));
    }
}
