package org.houserules.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts and saves them, without losing what another tab has saved in between. */
@Component
public class SaveDraft {
    private static final String LEFT = "left:";

    private final Posts posts;
    private final PostStory story;
    private final Trail trail;
    private final Clock clock;

    SaveDraft(Posts posts, PostStory story, Trail trail, Clock clock) {
        this.posts = posts;
        this.story = story;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of a save. */
    public sealed interface Result {}

    /** @param number of the save from which to go on */
    public record Saved(int number) implements Result {}

    /** Another tab has saved since: nothing was overwritten. @param number of the save that is newer */
    public record Older(WrittenPost newer, int number) implements Result {}

    /** It cannot be written on as it stands. */
    public record Closed(PostState state) implements Result {}

    /** An empty draft that was never touched is taken again. */
    @Transactional
    public long begin(SignedIn author, WrittenPost draft) {
        Optional<Long> untouched = posts.untouched(author.owner().id(), author.person());
        if (untouched.isPresent()) {
            return untouched.get();
        }
        Instant now = clock.instant();
        long id = posts.add(author.owner().id(), author.person(), draft, now);
        Post post = posts.find(id).orElseThrow();
        story.tell(post, PostEvent.Kind.WRITTEN, author.person(), "", now);
        trail.record(Happening.by(author.person(), post.owner(), "post-begun", "post", id));
        return id;
    }

    /**
     * The whole page, with which its tab is left: what that tab has sent before and comes in later is not saved any more.
     *
     * @param from the number of the save that the tab started from
     * @param tab whose own saves never count as somebody else's
     */
    @Transactional
    public Result save(SignedIn author, long id, WrittenPost draft, int from, String tab) {
        Held held = hold(author, id);
        Result result = save(held, draft, from, tab, isOf(tab, held.post()) || isLeft(tab, held.post()));
        if (result instanceof Saved) {
            posts.savedFrom(id, LEFT + tab);
        }
        return result;
    }

    /** What was saved last, held until the end of the transaction so that nobody saves in between. */
    public record Held(Post post, WrittenPost draft) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Held hold(SignedIn author, long id) {
        Post post = posts.lock(id)
                .filter(own -> own.author() == author.person()
                        && own.owner() == author.owner().id())
                .orElseThrow(NotFound::new);
        return new Held(post, posts.draft(id));
    }

    /** While somebody types, in the transaction in which it is held. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result save(Held held, WrittenPost draft, int from, String tab) {
        Post post = held.post();
        return isLeft(tab, post) && !held.draft().equals(draft)
                ? new Older(held.draft(), post.save())
                : save(held, draft, from, tab, isOf(tab, post));
    }

    private static boolean isOf(String tab, Post post) {
        return post.tab().equals(tab);
    }

    private static boolean isLeft(String tab, Post post) {
        return post.tab().equals(LEFT + tab);
    }

    private Result save(Held held, WrittenPost draft, int from, String tab, boolean own) {
        Post post = held.post();
        if (!post.state().mayBeWritten()) {
            return new Closed(post.state());
        }
        WrittenPost current = held.draft();
        if (current.equals(draft)) {
            return new Saved(post.save());
        }
        if (post.save() != from && !own) {
            return new Older(current, post.save());
        }
        posts.save(post, draft, tab, clock.instant());
        if (post.state() == PostState.WITHDRAWN) {
            posts.move(post.id(), PostState.DRAFT, Optional.empty(), clock.instant());
        }
        return new Saved(post.save() + 1);
    }
}
