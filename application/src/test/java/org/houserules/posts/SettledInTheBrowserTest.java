package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.half;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.HEAD_ONLY;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.decide;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.decideOn;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.drafted;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.send;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.posts.RecheckPost.Rechecked;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** A confirmation is good for what somebody saw, and for nothing of the same kind that comes after it. */
class SettledInTheBrowserTest {
    private static final String LOOKED = "picture-looked-at-again";

    private final TestHouse house = TestHouse.shared();

    private static long id(String post) {
        return Long.parseLong(post.substring("/posts/".length()));
    }

    private String watched(PostsStage stage, long scene) {
        String refused = drafted(stage, stage.as("Avery Demo"), png(scene(scene)));
        send(stage.as("Avery Demo"), refused);
        decide(stage.as("Harper Demo"), refused, "act", "refuse", "reason", "Not this picture.");
        return refused;
    }

    /** A post with two pictures, sent. */
    private String sent(PostsStage stage, long first, long second) {
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(stage, author, png(half(scene(first))));
        upload(author, post, Map.of("second.png", png(half(scene(second)))));
        PostsStage.write(
                author,
                post,
                Map.of("picture-1-alt", "More squares.", "picture-1-people", "0", "confirmed", "accurate"));
        send(author, post);
        assertThat(author.open(post).text()).contains("Waiting for approval");
        return post;
    }

    private Rechecked recheck(PostsStage stage, String post) {
        return OwnerScope.call(
                Scope.of(stage.school()), () -> house.room(RecheckPost.class).recheck(id(post), 1));
    }

    private void withdrawn(PostsStage stage, String post) {
        house.inside(stage.school(), () -> {
            Post down = house.room(Posts.class).find(id(post)).orElseThrow();
            house.room(WatchPictures.class).watch(down, WatchedPicture.Why.CONSENT_WITHDRAWN, Optional.empty());
            return down;
        });
    }

    @Test
    void whatComesOnTheListAfterTheApprovalWaitsForItsApproversLook() {
        PostsStage stage = new PostsStage(house, "Later School", HEAD_ONLY);
        watched(stage, 61);
        String post = sent(stage, 61, 62);
        decide(stage.as("Harper Demo"), post, "act", "approve", "confirmed", LOOKED);
        assertThat(recheck(stage, post).mayGoOut()).isTrue();

        watched(stage, 62);

        Rechecked found = recheck(stage, post);
        assertThat(found.mayGoOut()).isFalse();
        assertThat(found.newOrWorse())
                .extracting(judged -> judged.finding().where().in())
                .containsExactly("pictures[1]");
    }

    @Test
    void theSamePictureForAnotherReasonIsLookedAtAgain() {
        PostsStage stage = new PostsStage(house, "Reasons School", HEAD_ONLY);
        String refused = watched(stage, 63);
        String post = sent(stage, 63, 64);
        decide(stage.as("Harper Demo"), post, "act", "approve", "confirmed", LOOKED);

        withdrawn(stage, refused);

        assertThat(recheck(stage, post).why()).contains("a consent it needs was withdrawn");
    }

    @Test
    void everyPictureIsConfirmedByItself() {
        PostsStage stage = new PostsStage(house, "Each School", HEAD_ONLY);
        watched(stage, 65);
        watched(stage, 66);
        String post = sent(stage, 65, 66);
        TestBrowser head = stage.as("Harper Demo");
        Page page = head.open(post + "/approve");
        List<String> boxes = Boxes.of(page, LOOKED);
        assertThat(boxes).hasSize(2).doesNotHaveDuplicates();
        assertThat(page.text()).contains("Picture 1: I have looked").contains("Picture 2: I have looked");

        assertThat(decideOn(page, head, post, List.of("act", "approve", "confirmed", LOOKED))
                        .text())
                .contains("Something still stands against it");
        assertThat(decideOn(page, head, post, List.of("act", "approve", "confirmed", boxes.getFirst()))
                        .text())
                .contains("Something still stands against it");
        List<String> both = new ArrayList<>(List.of("act", "approve"));
        boxes.forEach(box -> both.addAll(List.of("confirmed", box)));
        assertThat(decideOn(page, head, post, both).text())
                .contains("Approved, goes out")
                .contains("“I have looked: this picture may go out in spite of it.”");
    }

    @Test
    void whatWasNotOnThePageIsNotConfirmedWithIt() {
        PostsStage stage = new PostsStage(house, "Between School", HEAD_ONLY);
        watched(stage, 67);
        String post = sent(stage, 67, 68);
        TestBrowser head = stage.as("Harper Demo");
        Page page = head.open(post + "/approve");
        watched(stage, 68);

        Page answer = decideOn(page, head, post, Boxes.ticked(page, "act", "approve", "confirmed", LOOKED));

        assertThat(answer.text()).contains("Something still stands against it");
        assertThat(Boxes.of(answer, LOOKED)).hasSize(2);
    }

    @Test
    void whatSomebodyConfirmedUnderAnEarlierPolicyIsNotBroughtAlong() {
        PostsStage stage = new PostsStage(house, "Former School", PostsStage.CHAIN);
        watchedByChain(stage, 69);
        String post = sent(stage, 69, 70);
        decide(stage.as("Dana Demo"), post, "act", "approve", "confirmed", LOOKED);
        stage.adopt(HEAD_ONLY, "2");

        assertThat(decide(stage.as("Harper Demo"), post, "act", "approve").text())
                .contains("Something still stands against it");
        assertThat(decide(stage.as("Harper Demo"), post, "act", "approve", "confirmed", LOOKED)
                        .text())
                .contains("Approved, goes out");
        assertThat(recheck(stage, post).mayGoOut()).isTrue();
    }

    private void watchedByChain(PostsStage stage, long scene) {
        String refused = drafted(stage, stage.as("Avery Demo"), png(scene(scene)));
        send(stage.as("Avery Demo"), refused);
        decide(stage.as("Dana Demo"), refused, "act", "refuse", "reason", "Not this picture.");
    }

    private void alsoAsksWhyPicturesAreNeeded(PostsStage stage) {
        String document =
                PostsStage.POLICY.replace("CHAIN", HEAD_ONLY).replace("VERSION", "2") + "      picture-needed: {}\n";
        Adopted adopted = new Adopted("invented", "2", document, "digest-of-more", LocalDate.of(2026, 9, 1));
        house.inside(
                stage.school(),
                () -> house.room(Adoptions.class).add(stage.school(), adopted, stage.head, Instant.EPOCH));
    }

    @Test
    void whatOnlyItsAuthorCanSayIsAskedOfThem() {
        PostsStage stage = new PostsStage(house, "Author's School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(stage, author, png(scene(71)));
        PostsStage.write(author, post, Map.of("act", "confirm:picture-needed"));
        PostsStage.write(author, post, Map.of("act", "submit"));
        decide(stage.as("Harper Demo"), post, "act", "approve");
        alsoAsksWhyPicturesAreNeeded(stage);

        Rechecked found = recheck(stage, post);
        house.inside(stage.school(), () -> {
            house.room(FollowPost.class).askAgain(id(post), found);
            return true;
        });

        assertThat(found.mayGoOut()).isFalse();
        assertThat(author.open(post + "/edit").text())
                .contains("It was returned to you")
                .contains("It is not said why this picture is needed.");
    }
}
