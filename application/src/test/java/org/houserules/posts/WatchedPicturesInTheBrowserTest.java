package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.half;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class WatchedPicturesInTheBrowserTest {
    static final String HEAD_ONLY = "[headteacher]";
    static final String LOOKS_LIKE = "This picture looks like one that was refused, on 20 November 2026.";

    private final TestHouse house = TestHouse.shared();

    /** A draft with a picture and nothing else against it. */
    static String drafted(PostsStage stage, TestBrowser author, byte[] picture) {
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("squares.png", picture));
        PostsStage.write(
                author,
                post,
                Map.of(
                        "account", String.valueOf(stage.account),
                        "purpose", "EVENTS",
                        "title", "Harvest",
                        "text", "Thank you all for coming to the harvest assembly.",
                        "picture-0-alt", "Coloured squares.",
                        "picture-0-people", "0",
                        "confirmed", "accurate",
                        "act", "save"));
        return post;
    }

    static void send(TestBrowser author, String post) {
        PostsStage.write(author, post, Map.of("confirmed", "accurate", "act", "submit"));
    }

    static Page decide(TestBrowser approver, String post, String... fields) {
        Page page = approver.open(post + "/approve");
        return decideOn(page, approver, post, Boxes.ticked(page, fields));
    }

    /** On a page as it was loaded. */
    static Page decideOn(Page page, TestBrowser approver, String post, List<String> fields) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(
                List.of("version", page.document().select("input[name=version]").val()));
        all.addAll(
                List.of("digest", page.document().select("input[name=digest]").val()));
        return approver.send(post + "/approve", post + "/approve", all.toArray(String[]::new));
    }

    @Test
    void aRefusedPictureIsKnownWhenItComesBackAndWaitsForItsApproversLook() {
        PostsStage stage = new PostsStage(house, "Refusing School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String refused = drafted(stage, author, png(scene(11)));
        send(author, refused);
        decide(head, refused, "act", "refuse", "reason", "Not this picture.");

        String another = drafted(stage, author, png(scene(12)));
        assertThat(author.open(another + "/edit").text()).doesNotContain("looks like one");
        String back = drafted(stage, author, png(half(scene(11))));
        assertThat(author.open(back + "/edit").text()).contains(LOOKS_LIKE);
        // Its author cannot settle it, whatever the form says.
        PostsStage.write(author, back, Map.of("confirmed", "picture-looked-at-again", "act", "save"));
        assertThat(author.open(back + "/edit").text()).contains(LOOKS_LIKE);
        send(author, back);

        assertThat(head.open(back + "/approve").text()).contains(LOOKS_LIKE);
        assertThat(decide(head, back, "act", "approve").text()).contains("Something still stands against it");
        assertThat(decide(head, back, "act", "approve", "confirmed", "picture-looked-at-again")
                        .text())
                .contains("Approved, goes out");
    }

    @Test
    void takenOffTheListItIsAPictureLikeAnyOther() {
        PostsStage stage = new PostsStage(house, "Listing School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser keeper = stage.as("Dana Demo");
        assertThat(keeper.open("/posts/watched-pictures").text()).contains("There are none yet.");
        String refused = drafted(stage, author, png(scene(13)));
        send(author, refused);
        decide(stage.as("Harper Demo"), refused, "act", "refuse", "reason", "Too many at once.");

        assertThat(author.open("/posts/watched-pictures").status()).isEqualTo(404);
        assertThat(author.open("/posts/take-downs").text()).doesNotContain("Pictures to look at again");
        assertThat(keeper.open("/posts/take-downs").text()).contains("Pictures to look at again");
        Page list = keeper.open("/posts/watched-pictures");
        assertThat(list.text()).contains("Was refused").contains("Harper Demo");
        assertThat(keeper.open("/posts/watched-pictures.csv").body()).contains("Was refused");
        String entry = list.document().select(".list a[href^=/posts/watched]").attr("href");
        assertThat(keeper.send(entry, entry, "reason", " ")
                        .document()
                        .select("#errors")
                        .text())
                .contains("Say why");
        assertThat(stageOfAnotherSchool().open(entry).status()).isEqualTo(404);
        assertThat(keeper.send(entry, entry, "reason", "It was the text.").text())
                .contains("Off the list since")
                .contains("It was the text.");

        String back = drafted(stage, author, png(scene(13)));
        assertThat(author.open(back + "/edit").text()).doesNotContain("looks like one");
    }

    private TestBrowser stageOfAnotherSchool() {
        return new PostsStage(house, "Next-door School", HEAD_ONLY).as("Dana Demo");
    }

    @Test
    void aPictureThatCameDownIsWatchedFromTheMomentItIsAsked() {
        PostsStage stage = new PostsStage(house, "Falling School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String post = drafted(stage, author, png(scene(14)));
        send(author, post);
        decide(head, post, "act", "approve");
        author.send("/work", post + "/take-down");

        String back = drafted(stage, author, png(half(scene(14))));
        assertThat(author.open(back + "/edit").text())
                .contains("This picture looks like one that was taken down, on 20 November 2026.");
    }

    @Test
    void whereNobodySignsItDoesNotGoOutAtAll() {
        PostsStage stage = new PostsStage(house, "Unsigned School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String refused = drafted(stage, author, png(scene(15)));
        send(author, refused);
        decide(stage.as("Harper Demo"), refused, "act", "refuse", "reason", "No.");
        stage.adopt("none", "2");

        String back = drafted(stage, author, png(scene(15)));
        Page page = PostsStage.write(author, back, Map.of("confirmed", "accurate", "act", "submit"));
        assertThat(page.document().select("#errors").text()).contains("nobody signs posts under this policy");
    }

    @Test
    void afterYearsItIsForgotten() {
        PostsStage stage = new PostsStage(house, "Forgetting School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String refused = drafted(stage, author, png(scene(16)));
        send(author, refused);
        decide(stage.as("Harper Demo"), refused, "act", "refuse", "reason", "No.");
        WatchedPictures watched = house.room(WatchedPictures.class);
        Instant refusedAt = Instant.parse("2026-11-20T10:00:00Z");

        assertThat(house.inside(stage.school(), () -> watched.forget(refusedAt, refusedAt)))
                .isZero();
        assertThat(house.inside(stage.school(), () -> watched.forget(refusedAt.plus(Duration.ofSeconds(1)), refusedAt)))
                .isEqualTo(1);
    }
}
