package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.files.NotThere;
import org.houserules.screening.faces.Face;
import org.houserules.screening.faces.FacesFound;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class HidePartsInTheBrowserTest {
    static final String HEAD_ONLY = "[headteacher]";
    static final String[] A_QUARTER = {
        "area-1-left", "25", "area-1-top", "25", "area-1-width", "50", "area-1-height", "50"
    };

    private final TestHouse house = TestHouse.shared();

    static String[] with(String[] more, String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    /** A draft with a picture of that scene. @return its address */
    static String drafted(TestBrowser author, int scene) {
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("group.png", png(scene(scene))));
        return post;
    }

    private WrittenPicture picture(PostsStage stage, String post) {
        return house.inside(stage.school(), () -> house.room(Posts.class).draft(number(post)))
                .pictures()
                .getFirst();
    }

    static long number(String post) {
        return Long.parseLong(post.substring(post.lastIndexOf('/') + 1));
    }

    static Page hide(TestBrowser author, String post, WrittenPicture picture, String... fields) {
        String page = post + "/pictures/0/hide";
        return author.send(page, page, with(fields, "of", picture.file().value()));
    }

    private boolean isKept(PostsStage stage, FileAddress file) {
        return house.room(FileStore.class).read(stage.school(), file) instanceof Content;
    }

    @Test
    void whatIsHiddenIsGoneForGoodAndTheRestIsKept() throws IOException {
        PostsStage stage = new PostsStage(house, "Hiding School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(author, 1);
        PostsStage.write(
                author,
                post,
                Map.of(
                        "picture-0-alt", "Coloured squares.",
                        "picture-0-people", "3",
                        "picture-0-shown", "P0001",
                        "confirmed", "faces-counted"));
        WrittenPicture before = picture(stage, post);

        Page look = hide(author, post, before, with(A_QUARTER, "act", "look"));
        String preview = look.document().select("img.whole").attr("src");
        assertThat(preview).isNotEmpty();
        assertThat(author.open(preview).status()).isEqualTo(200);
        assertThat(picture(stage, post)).isEqualTo(before);
        Page done = hide(author, post, before, with(A_QUARTER, "act", "hide"));

        assertThat(done.text()).contains("hidden for good");
        WrittenPicture after = picture(stage, post);
        assertThat(after.file()).isNotEqualTo(before.file());
        assertThat(after.alt()).contains("Coloured squares.");
        assertThat(after.shown()).containsExactly("P0001");
        assertThat(after.people()).isEmpty();
        assertThat(house.inside(stage.school(), () -> house.room(Posts.class).draft(number(post)))
                        .confirmed())
                .doesNotContain("faces-counted");
        assertThat(house.room(FileStore.class).read(stage.school(), before.file()))
                .isInstanceOf(NotThere.class);
        assertThat(isKept(stage, before.thumbnail())).isFalse();
        byte[] kept = ((Content) house.room(FileStore.class).read(stage.school(), after.file())).bytes();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getRGB(5, 5)).isEqualTo(scene(1).getRGB(5, 5));
        assertThat(stage.as("Harper Demo").open("/trail").text()).contains("hid parts of a post's picture");
    }

    @Test
    void anEqualPictureOfAnotherPostStays() {
        PostsStage stage = new PostsStage(house, "Twice School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String other = drafted(author, 2);
        String post = drafted(author, 2);
        WrittenPicture before = picture(stage, post);

        hide(author, post, before, with(A_QUARTER, "act", "hide"));

        assertThat(picture(stage, post).file()).isNotEqualTo(before.file());
        assertThat(picture(stage, other).file()).isEqualTo(before.file());
        assertThat(isKept(stage, before.file())).isTrue();
        assertThat(isKept(stage, before.thumbnail())).isTrue();
    }

    @Test
    void facesThatWereFoundAreNumberedTickedAndHidden() {
        PostsStage stage = new PostsStage(house, "Faces School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(author, 3);
        WrittenPicture before = picture(stage, post);
        FacesFound two = new FacesFound(List.of(new Face(100, 100, 80, 100, 0.9), new Face(400, 100, 80, 100, 0.8)));
        house.inside(stage.school(), () -> {
            house.room(PictureLooks.class)
                    .keep(
                            stage.school(),
                            before.file(),
                            new PictureLook(800, 600, two, Optional.empty()),
                            Instant.EPOCH);
            return true;
        });

        assertThat(author.open(post + "/edit").text())
                .contains("2 faces found, 0 people declared")
                .doesNotContain("could not be counted");
        Page page = author.open(post + "/pictures/0/hide");
        assertThat(page.document().select("#faces text").eachText()).containsExactly("1", "2");
        assertThat(page.document().select("input[name=face]").eachAttr("value")).containsExactly("1", "2");
        hide(author, post, before, "face", "2", "act", "hide");

        assertThat(picture(stage, post).file()).isNotEqualTo(before.file());
    }

    @Test
    void nothingChosenAndNumbersThatAreNoneAreSaid() {
        PostsStage stage = new PostsStage(house, "Choosing School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(author, 4);
        WrittenPicture before = picture(stage, post);

        assertThat(hide(author, post, before, "act", "hide")
                        .document()
                        .select("#errors")
                        .text())
                .contains("Tick a face, or say which part");
        Page wrong = hide(author, post, before, "act", "hide", "area-2-left", "a third", "area-2-width", "50");
        assertThat(wrong.document().select("#errors a").attr("href")).isEqualTo("#area-2-left");
        assertThat(wrong.document().select("#area-2-left").val()).isEqualTo("a third");
        assertThat(picture(stage, post)).isEqualTo(before);
    }

    @Test
    void aPictureThatChangedInBetweenIsLeftAlone() {
        PostsStage stage = new PostsStage(house, "Changed School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(author, 5);
        WrittenPicture before = picture(stage, post);
        hide(author, post, before, with(A_QUARTER, "act", "hide"));
        WrittenPicture after = picture(stage, post);

        assertThat(hide(author, post, before, with(A_QUARTER, "act", "hide")).text())
                .contains("Nothing was hidden");
        assertThat(picture(stage, post)).isEqualTo(after);
    }

    @Test
    void onlyItsAuthorHidesAndOnlyInADraft() {
        PostsStage stage = new PostsStage(house, "Strangers School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = drafted(author, 6);

        TestBrowser head = stage.as("Harper Demo");
        assertThat(head.open(post + "/pictures/0/hide").status()).isEqualTo(404);
        assertThat(head.open(post + "/pictures/0/hide/preview?area-1-left=0").status())
                .isEqualTo(404);
        assertThat(author.open(post + "/pictures/1/hide").status()).isEqualTo(404);
        String sent = stage.sent(author, "Sent");
        assertThat(author.open(sent + "/pictures/0/hide").status()).isEqualTo(404);
    }
}
