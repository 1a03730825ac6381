package org.houserules.posts.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.platforms.PlatformFault;
import org.houserules.posts.FollowPost;
import org.houserules.posts.Post;
import org.houserules.posts.PostEvent;
import org.houserules.posts.PostState;
import org.houserules.posts.PostStory;
import org.houserules.posts.Posts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every way in which an attempt ends without the post being out. */
@Component
class StopPublication {
    private final Outbox outbox;
    private final Publications publications;
    private final Removals removals;
    private final Posts posts;
    private final PostStory story;
    private final FollowPost follow;
    private final Trail trail;
    private final Clock clock;

    StopPublication(
            Outbox outbox,
            Publications publications,
            Removals removals,
            Posts posts,
            PostStory story,
            FollowPost follow,
            Trail trail,
            Clock clock) {
        this.outbox = outbox;
        this.publications = publications;
        this.removals = removals;
        this.posts = posts;
        this.story = story;
        this.follow = follow;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who approved is asked again, and its author is told. */
    @Transactional
    void hold(Outbox.Leased leased, LastLook.Objection objection) {
        Publication publication = leased.publication();
        Post post = posts.lock(publication.post()).orElseThrow();
        if (end(leased, PublicationState.HELD, objection.words())) {
            objection
                    .found()
                    .ifPresentOrElse(
                            found -> follow.askAgain(post.id(), found), () -> giveBack(post, objection.words()));
            removeWhatIsThere(publication);
        }
    }

    /** It is not the policy that objects, so there is nothing for an approver to settle. */
    private void giveBack(Post post, String why) {
        if (post.state() == PostState.APPROVED) {
            posts.move(post.id(), PostState.RETURNED, Optional.empty(), clock.instant());
            story.tell(post, PostEvent.Kind.ASKED_AGAIN, why, clock.instant());
        }
    }

    /** Nobody comes this far without the last look, so a person may put it out now. */
    @Transactional
    void handOver(Outbox.Leased leased) {
        end(leased, PublicationState.BY_HAND, "");
    }

    /** Somebody has to act; until then there is no use in trying. */
    @Transactional
    void fail(Outbox.Leased leased, String why) {
        end(leased, PublicationState.FAILED, why);
    }

    @Transactional
    void expire(Outbox.Leased leased) {
        Publication publication = leased.publication();
        posts.lock(publication.post());
        String last = publication.lastFault();
        if (end(leased, PublicationState.EXPIRED, last)) {
            follow.expired(publication.post());
            removeWhatIsThere(publication);
        }
    }

    /** What is worth trying again is tried again within the window; the rest waits for a person. */
    @Transactional
    void tryLater(Outbox.Leased leased, PublicationState from, PlatformFault fault) {
        if (fault.worthRetrying()) {
            later(
                    leased,
                    from,
                    BackOff.publishing(clock.instant(), leased.publication().faults(), fault),
                    fault);
        } else {
            fail(leased, fault.inWords());
        }
    }

    /** The draft is gone or was changed there, so it is not public: it is made again. */
    @Transactional
    void draftAgain(Outbox.Leased leased, PlatformFault fault) {
        later(
                leased,
                PublicationState.WAITING,
                BackOff.publishing(clock.instant(), leased.publication().faults(), fault),
                fault);
    }

    private void later(Outbox.Leased leased, PublicationState from, Instant at, PlatformFault fault) {
        Publication publication = leased.publication();
        Instant next = at.isBefore(publication.notAfter()) ? at : publication.notAfter();
        if (outbox.later(leased.lease(), from, next, fault.inWords(), true).isPresent()) {
            publications.tell(publication, "FAULT", fault.inWords(), Optional.empty());
        }
    }

    /** Somebody cancelled it, or another worker has it: whatever is ours of it is given back. */
    @Transactional
    void giveUp(Outbox.Leased leased) {
        outbox.release(leased.lease());
    }

    /** A hidden draft of what does not go out is of no use to anybody; what people were to put out may be out without their having said so. */
    private void removeWhatIsThere(Publication publication) {
        publications
                .find(publication.id())
                .filter(now -> now.mayBeOnPlatform(clock.instant()))
                .ifPresent(now -> removals.ask(now));
    }

    private boolean end(Outbox.Leased leased, PublicationState in, String words) {
        boolean ended = outbox.end(leased.lease(), in, words)
                .filter(state -> state == in)
                .isPresent();
        if (ended) {
            publications.tell(leased.publication(), in.name(), words, Optional.empty());
            trail.record(Happening.byItself(
                            leased.publication().owner(),
                            "publication-"
                                    + in.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                            "post",
                            leased.publication().post())
                    .with("version", leased.publication().version())
                    .with("attempt", leased.lease().attempt()));
        }
        return ended;
    }
}
