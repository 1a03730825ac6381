package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.half;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.HEAD_ONLY;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.LOOKS_LIKE;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.decide;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.drafted;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.send;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.screening.faces.FacesNotLookedFor;
import org.houserules.screening.faces.FacesUnknown;
import org.houserules.screening.pictures.PictureHash;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Pictures at which nobody could look when they were taken in, since others were being worked on. */
class LookedAtAgainInTheBrowserTest {
    private static final String NOT_COMPARED =
            "This picture was not yet compared with those that were refused or taken down.";

    private final TestHouse house = TestHouse.shared();

    /** As it is where other pictures were being worked on while it was taken in. */
    private void nobodyCouldLook(PostsStage stage) {
        house.inside(stage.school(), () -> house.sql("""
                        update picture_look set width = 0, height = 0, looked = 'UNKNOWN', shapes = '{}', edges = ''
                        where owner_id = ?
                        """).param(stage.school()).update());
    }

    private String refused(PostsStage stage, byte[] picture) {
        String refused = drafted(stage, stage.as("Avery Demo"), picture);
        send(stage.as("Avery Demo"), refused);
        decide(stage.as("Harper Demo"), refused, "act", "refuse", "reason", "Not this picture.");
        return refused;
    }

    @Test
    void aPictureAtWhichNobodyCouldLookIsLookedAtWhenItsPostIsSent() {
        PostsStage stage = new PostsStage(house, "Busy School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        refused(stage, png(scene(21)));
        String back = drafted(stage, author, png(half(scene(21))));
        String other = drafted(stage, author, png(scene(22)));
        nobodyCouldLook(stage);
        assertThat(author.open(back + "/edit").text()).contains(NOT_COMPARED).doesNotContain("looks like one");

        send(author, back);
        send(author, other);

        assertThat(head.open(back + "/approve").text()).contains(LOOKS_LIKE).doesNotContain(NOT_COMPARED);
        assertThat(decide(head, back, "act", "approve").text()).contains("Something still stands against it");
        assertThat(decide(head, other, "act", "approve").text()).contains("Approved, goes out");
    }

    @Test
    void aPictureAtWhichNobodyCanLookKeepsItsPostFromBeingSent() {
        PostsStage stage = new PostsStage(house, "Unreadable School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(stage, author, png(scene(23)));
        nobodyCouldLook(stage);
        house.inside(stage.school(), () -> {
            WrittenPicture picture = house.room(Posts.class)
                    .draft(Long.parseLong(post.substring("/posts/".length())))
                    .pictures()
                    .getFirst();
            house.room(FileStore.class).purge(stage.school(), picture.file());
            return picture;
        });

        assertThat(PostsStage.write(author, post, Map.of("confirmed", "accurate", "act", "submit"))
                        .text())
                .contains("Something still stands against it")
                .contains(NOT_COMPARED);
    }

    @Test
    void whatWaitsIsLookedAtAgainByItsApproverAndBeforeItGoesOut() {
        PostsStage stage = new PostsStage(house, "Waiting School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String waiting = drafted(stage, author, png(half(scene(24))));
        String approved = drafted(stage, author, png(half(half(scene(24)))));
        send(author, waiting);
        send(author, approved);
        decide(head, approved, "act", "approve");
        refused(stage, png(scene(24)));
        nobodyCouldLook(stage);

        assertThat(head.open(waiting + "/approve").text()).contains(LOOKS_LIKE).doesNotContain(NOT_COMPARED);
        long post = Long.parseLong(approved.substring("/posts/".length()));
        assertThat(OwnerScope.call(
                                Scope.of(stage.school()),
                                () -> house.room(RecheckPost.class).recheck(post, 1))
                        .newOrWorse())
                .extracting(judged -> judged.finding().what())
                .containsExactly(LOOKS_LIKE);
    }

    @Test
    void aLookThatFoundNoTurnReplacesNothingThatWasSeen() {
        PostsStage stage = new PostsStage(house, "Looking School", HEAD_ONLY);
        FileAddress file = house.room(FileStore.class).keep(stage.school(), png(scene(25)));
        PictureLooks looks = house.room(PictureLooks.class);
        PictureLook none = new PictureLook(0, 0, new FacesUnknown("busy", "wait"), Optional.empty());
        PictureLook seen = new PictureLook(800, 600, new FacesNotLookedFor(), PictureHash.of(scene(25)));
        Instant now = Instant.parse("2026-11-20T10:00:00Z");

        for (PictureLook look : List.of(none, seen, none)) {
            house.inside(stage.school(), () -> {
                looks.keep(stage.school(), file, look, now);
                return look;
            });
        }

        assertThat(house.inside(stage.school(), () -> looks.find(stage.school(), file)))
                .hasValueSatisfying(look -> assertThat(
                                look.hash().orElseThrow().isLike(seen.hash().orElseThrow()))
                        .isTrue());
    }

    @Test
    void aWatchedPictureKeepsItsShapesWhereNobodyCanLookAnyMore() {
        PostsStage stage = new PostsStage(house, "Keeping School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String refused = refused(stage, png(scene(26)));
        nobodyCouldLook(stage);
        house.inside(stage.school(), () -> {
            Post post = house.room(Posts.class)
                    .find(Long.parseLong(refused.substring("/posts/".length())))
                    .orElseThrow();
            house.room(WatchPictures.class).watch(post, WatchedPicture.Why.CONSENT_WITHDRAWN, Optional.empty());
            return post;
        });

        String back = drafted(stage, author, png(half(scene(26))));
        assertThat(author.open(back + "/edit").text())
                .contains("This picture looks like one that came down because a consent it needs was withdrawn");
    }
}
