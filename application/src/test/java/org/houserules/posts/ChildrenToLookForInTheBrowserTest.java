package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.HEAD_ONLY;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.decide;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.decideOn;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.drafted;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.send;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import org.houserules.files.FileAddress;
import org.houserules.screening.faces.Face;
import org.houserules.screening.faces.FacesFound;
import org.houserules.screening.pictures.PictureHash;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** The question whether one of the children who must not be shown is in a picture. */
class ChildrenToLookForInTheBrowserTest {
    private static final String QUESTION = "Is one of these children in a picture?";
    private static final String ASKED = "Look at the children of whom no photograph may be used";
    private static final String CHANGED = "Which children must not be shown has changed since you loaded this page.";

    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "School With Faces", HEAD_ONLY);
    private final TestBrowser head = stage.as("Harper Demo");

    /** Its author says that nobody is in its picture. */
    private String sent(BufferedImage scene, int faces) {
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(stage, author, png(scene));
        house.inside(stage.school(), () -> {
            FileAddress file = house.room(Posts.class)
                    .draft(id(post))
                    .pictures()
                    .getFirst()
                    .file();
            List<Face> found = java.util.Collections.nCopies(faces, new Face(20, 20, 40, 40, 0.9));
            PictureLook look = new PictureLook(800, 600, new FacesFound(found), PictureHash.of(scene));
            house.room(PictureLooks.class).keep(stage.school(), file, look, Instant.parse("2026-11-20T10:00:00Z"));
            return file;
        });
        send(author, post);
        return post;
    }

    private static long id(String post) {
        return Long.parseLong(post.substring("/posts/".length()));
    }

    private static String answer(Page page) {
        return page.document()
                .select("input[name=confirmed][value^=none-of-these]")
                .attr("value");
    }

    @Test
    void facesThatThisProgramFoundAskWhateverTheAuthorCounted() {
        String post = sent(scene(31), 5);

        assertThat(head.open(post + "/approve").text()).contains(QUESTION).contains("Idris Thistledown");
        assertThat(decide(head, post, "act", "approve").text()).contains(ASKED).doesNotContain(CHANGED);
        String none = answer(head.open(post + "/approve"));
        assertThat(decide(head, post, "act", "approve", "confirmed", none).text())
                .contains("Approved, goes out");
        assertThat(house.inside(
                        stage.school(),
                        () -> house.sql("select unnest(confirmed) from post_decision where post_id = ?")
                                .param(id(post))
                                .query(String.class)
                                .list()))
                .containsExactly(ApprovePost.NONE_OF_THESE);
    }

    @Test
    void aPictureInWhichNobodyIsAsksNothing() {
        String post = sent(scene(32), 0);

        assertThat(head.open(post + "/approve").text()).doesNotContain(QUESTION);
        assertThat(decide(head, post, "act", "approve").text()).contains("Approved, goes out");
    }

    @Test
    void anAnswerAboutOtherChildrenIsAskedAgain() {
        String post = sent(scene(33), 1);
        Page page = head.open(post + "/approve");
        stage.refuse("P0001");

        Page again = decideOn(page, head, post, List.of("act", "approve", "confirmed", answer(page)));

        assertThat(again.text()).contains(CHANGED).contains("Amber Quillfeather");
        assertThat(decideOn(page, head, post, List.of("act", "approve", "confirmed", ApprovePost.NONE_OF_THESE))
                        .text())
                .contains(CHANGED);
        assertThat(decide(head, post, "act", "approve", "confirmed", answer(again))
                        .text())
                .contains("Approved, goes out");
    }
}
