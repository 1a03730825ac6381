package org.houserules.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houserules.accounts.Accounts;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.policy.Signer;
import org.houserules.posts.ApprovePost;
import org.houserules.posts.Deciding;
import org.houserules.posts.FollowPost;
import org.houserules.posts.Post;
import org.houserules.posts.Posts;
import org.houserules.posts.RefusePost;
import org.houserules.posts.ReturnPost;
import org.houserules.posts.Turns;
import org.houserules.posts.Turns.Turn;
import org.houserules.reading.Section;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets whoever has to approve decide on what was sent, and what was approved go out. */
final class DecidePosts {
    private static final Duration TO_THINK = Duration.ofMinutes(40);
    private static final Duration UNTIL_OUT = Duration.ofHours(2);
    private static final Duration UNTIL_DOWN = Duration.ofHours(26);

    private final Story story;
    private final Owner school;
    private final String approver;
    private final String other;

    /** @param other approves what the approver has written */
    DecidePosts(Story story, Owner school, String approver, String other) {
        this.story = story;
        this.school = school;
        this.approver = approver;
        this.other = other;
    }

    void decide(long post, Instant sent, Ending ending, Section told) {
        String who = told.requiredText("by").equals(approver) ? other : approver;
        Instant then = sent.plus(TO_THINK);
        String reason = told.text("reason").orElse("");
        switch (ending) {
            case DRAFT, WAITING -> {}
            case RETURNED ->
                story.as(
                        who,
                        school,
                        then,
                        by -> done(story.room(ReturnPost.class).returns(by, seen(turn(by, post)), reason)));
            case REFUSED ->
                story.as(
                        who,
                        school,
                        then,
                        by -> done(story.room(RefusePost.class).refuse(by, seen(turn(by, post)), reason)));
            case APPROVED -> story.as(who, school, then, by -> approve(by, post));
            case PUBLISHED, DOWN -> out(who, post, sent, ending, told);
        }
    }

    /** In one transaction with the approval, so that nothing else brings it out in between. */
    private void out(String who, long post, Instant sent, Ending ending, Section told) {
        story.as(who, school, sent.plus(TO_THINK), by -> {
            approve(by, post);
            story.then(sent.plus(UNTIL_OUT), () -> putOut(by, post));
            return ending == Ending.DOWN ? story.then(sent.plus(UNTIL_DOWN), () -> takeDown(by, post, told)) : post;
        });
    }

    /** As somebody does who puts posts out by hand; the outbox is told that it is done. */
    private long putOut(SignedIn by, long id) {
        Post post = story.room(Posts.class).find(id).orElseThrow();
        String site = story.room(Accounts.class)
                .find(post.account().orElseThrow())
                .orElseThrow()
                .address();
        String address = site + "/" + id;
        story.room(JdbcClient.class)
                .sql("""
                        update publication set state = 'PUBLISHED', address = :address, published_at = :now, shown_at = :now,
                          put_out_by = :by, changed_at = :now
                        where post_id = :post and state = 'WAITING'
                        """)
                .param("address", address)
                .param("now", story.now().atOffset(ZoneOffset.UTC))
                .param("by", by.person())
                .param("post", id)
                .update();
        story.room(FollowPost.class).published(id, post.version(), address);
        story.room(Trail.class)
                .record(Happening.by(by.person(), school.id(), "post-put-out-by-hand", "post", id)
                        .with("version", post.version())
                        .with("at", story.now()));
        return id;
    }

    private long takeDown(SignedIn by, long id, Section told) {
        story.room(FollowPost.class)
                .takenDown(id, Optional.of(by.person()), told.text("reason").orElse(""));
        return id;
    }

    private Deciding.Result approve(SignedIn by, long post) {
        Turn turn = turn(by, post);
        ApprovePost approving = story.room(ApprovePost.class);
        Set<String> confirmed = LoadPosts.asks(approving.verdict(turn, Set.of()), Signer.APPROVER)
                .flatMap(judged -> judged.exactly().stream())
                .collect(Collectors.toCollection(HashSet::new));
        confirmed.add(approving.childrenToLookFor(turn).noneOfThese());
        return done(approving.approve(by, seen(turn), confirmed));
    }

    private Turn turn(SignedIn by, long id) {
        Post post = story.room(Posts.class).find(id).orElseThrow();
        return story.room(Turns.class)
                .of(by.person(), post)
                .orElseThrow(
                        () -> new IllegalStateException("It is not the turn of " + by.name() + ": " + post.title()));
    }

    private static Deciding.Seen seen(Turn turn) {
        return new Deciding.Seen(
                turn.post().id(), turn.version().number(), turn.version().digest());
    }

    private static Deciding.Result done(Deciding.Result came) {
        return Expect.is(Deciding.Done.class, came, "decision");
    }
}
