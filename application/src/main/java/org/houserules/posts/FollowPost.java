package org.houserules.posts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.policy.Decision;
import org.houserules.policy.JudgedFinding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of an approved post, told by whatever brings posts out. */
@Component
public class FollowPost {
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
     * not go out at all, its author.
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
        boolean approvable =
                found.verdict().filter(now -> now.decision() != Decision.STOP).isPresent();
        story.tell(post, PostEvent.Kind.ASKED_AGAIN, told(found), clock.instant());
        trail.record(
                Happening.byItself(post.owner(), "post-asked-again", "post", id).with("version", post.version()));
        if (signed && approvable) {
            waitAgain(post, version, policy.orElseThrow());
        } else {
            posts.move(id, PostState.RETURNED, Optional.empty(), clock.instant());
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
        List<JudgedFinding> open = found.newOrWorse().stream()
                .filter(judged -> !judged.finding().restricted())
                .toList();
        return found.verdict().isEmpty()
                ? "No policy is in force any more."
                : open.stream()
                        .map(judged -> judged.finding().what())
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
