package org.houserules.posts;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.policy.Confirmation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of an approved post, told by whatever brings posts out. */
@Component
public class FollowPost {
    private static final String TAB = "asked-again";

    private final Posts posts;
    private final PostStory story;
    private final PolicyForPosts.InForce policies;
    private final HiddenPictures hidden;
    private final WhoAppears appearing;
    private final Trail trail;
    private final Clock clock;

    FollowPost(
            Posts posts,
            PostStory story,
            PolicyForPosts.InForce policies,
            HiddenPictures hidden,
            WhoAppears appearing,
            Trail trail,
            Clock clock) {
        this.posts = posts;
        this.story = story;
        this.policies = policies;
        this.hidden = hidden;
        this.appearing = appearing;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param address where the public finds it; empty where nobody knows */
    @Transactional
    public void published(long id, int version, String address) {
        Post post = posts.lock(id).orElseThrow();
        posts.published(id, version, address, clock.instant());
        hidden.lookAgain(id, clock.instant());
        story.tell(post, PostEvent.Kind.PUBLISHED, address, clock.instant());
        trail.record(
                Happening.byItself(post.owner(), "post-published", "post", id).with("version", version));
    }

    /** @param person who pressed; absent where it followed from a withdrawn consent */
    @Transactional
    public void takenDown(long id, Optional<Long> person, String reason) {
        Post post = posts.lock(id).orElseThrow();
        posts.move(id, PostState.TAKEN_DOWN, Optional.empty(), clock.instant());
        person.ifPresentOrElse(
                who -> story.tell(post, PostEvent.Kind.TAKEN_DOWN, who, reason, clock.instant()),
                () -> story.tell(post, PostEvent.Kind.TAKEN_DOWN, reason, clock.instant()));
        trail.record(person.map(who -> Happening.by(who, post.owner(), "post-taken-down", "post", id))
                .orElseGet(() -> Happening.byItself(post.owner(), "post-taken-down", "post", id)));
    }

    /**
     * Something new or worse was found at the moment it was to go out: who approved is asked again, and where it may
     * not go out at all, or waits for a word of its author, the author.
     */
    @Transactional
    public void askAgain(long id, RecheckPost.Rechecked found) {
        Post post = posts.lock(id).orElseThrow();
        if (post.state() != PostState.APPROVED) {
            return;
        }
        Optional<PolicyForPosts> policy = policies.at(post.owner());
        PostVersion version = posts.version(id, post.version()).orElseThrow();
        boolean signed = policy.filter(
                        known -> !known.chain(version.content().urgent()).isEmpty())
                .isPresent();
        boolean approvable = found.verdict().filter(Submittable::is).isPresent();
        story.tell(post, PostEvent.Kind.ASKED_AGAIN, told(found), clock.instant());
        trail.record(
                Happening.byItself(post.owner(), "post-asked-again", "post", id).with("version", post.version()));
        if (signed && approvable) {
            waitAgain(post, version, policy.orElseThrow());
        } else {
            unsettle(post, found);
            posts.move(id, PostState.RETURNED, Optional.empty(), clock.instant());
        }
    }

    /** What its author confirmed of a kind is not taken to be said of what has come since. */
    private void unsettle(Post post, RecheckPost.Rechecked found) {
        WrittenPost draft = posts.draft(post.id());
        Set<String> left = new HashSet<>(draft.confirmed());
        found.newOrWorse().stream()
                .flatMap(judged -> judged.confirmation().stream())
                .map(Confirmation::token)
                .forEach(left::remove);
        if (!left.equals(draft.confirmed())) {
            posts.save(post, draft.confirming(left), TAB, clock.instant());
        }
    }

    /** The same content as a version of its own: every signature is asked for anew, and who is named looked for anew. */
    private void waitAgain(Post post, PostVersion version, PolicyForPosts policy) {
        PostVersion again = new PostVersion(
                post.id(),
                post.version() + 1,
                version.content(),
                version.signature(),
                version.digest(),
                policy.policy().version(),
                policy.digest(),
                version.verdict(),
                version.madeBy(),
                clock.instant());
        posts.keepAgain(post, again);
        appearing.keep(post.owner(), again);
        posts.move(
                post.id(),
                PostState.WAITING,
                Optional.of(policy.chain(version.content().urgent()).getFirst()),
                clock.instant());
    }

    /** The last moment has passed and it is not out. */
    @Transactional
    public void expired(long id) {
        Post post = posts.lock(id).orElseThrow();
        if (post.state() == PostState.APPROVED || post.state() == PostState.WAITING) {
            posts.move(id, PostState.RETURNED, Optional.empty(), clock.instant());
            story.tell(post, PostEvent.Kind.EXPIRED, "", clock.instant());
            trail.record(
                    Happening.byItself(post.owner(), "post-expired", "post", id).with("version", post.version()));
        }
    }

    private static String told(RecheckPost.Rechecked found) {
        return found.verdict().isEmpty() ? "No policy is in force any more." : found.why();
    }
}
