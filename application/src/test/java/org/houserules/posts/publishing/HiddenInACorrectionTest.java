package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.houserules.Home;
import org.houserules.database.DatabaseAddress;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.posts.Posts;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/** A picture is out as it was, and its author hides parts of it in a correction. */
class HiddenInACorrectionTest extends AtTheDesk {
    private long post;
    private WrittenPicture whole;

    @BeforeEach
    void aPictureIsOut() {
        post = desk.approved(desk.content("Sports day.", desk.now(), 1));
        desk.publishingRound();
        whole = draft(post).pictures().getFirst();
        as("Avery Author").send("/work", "/posts/" + post + "/correct");
    }

    private static TestBrowser as(String name) {
        return desk.house.signedIn(TestHouse.signInName(desk.school, name));
    }

    private static WrittenPost draft(long id) {
        return inside(() -> desk.house.room(Posts.class).draft(id));
    }

    private WrittenPicture hidden() {
        String page = "/posts/" + post + "/pictures/0/hide";
        String of = draft(post).pictures().getFirst().file().value();
        as("Avery Author")
                .send(
                        page,
                        page,
                        "of",
                        of,
                        "act",
                        "hide",
                        "area-1-left",
                        "25",
                        "area-1-top",
                        "25",
                        "area-1-width",
                        "50",
                        "area-1-height",
                        "50");
        return draft(post).pictures().getFirst();
    }

    private void corrected() {
        desk.approveCorrection(post, draft(post).goingOut(desk.now()));
        desk.publishingRound();
        desk.removingRound();
        desk.house.clock().goOn(Duration.ofSeconds(6));
        desk.publishingRound();
        desk.removingRound();
        assertThat(desk.post(post).publishedVersion()).contains(2);
    }

    private static boolean isKept(FileAddress file) {
        return desk.house.room(FileStore.class).read(desk.school.id(), file) instanceof Content;
    }

    private boolean isKept(WrittenPicture picture) {
        return isKept(picture.file()) || isKept(picture.thumbnail());
    }

    private int served(int version, String more) {
        return as("Sol Other")
                .open("/posts/" + post + "/pictures/0" + more + "?version=" + version)
                .status();
    }

    private static List<String> trail(String action) {
        return inside(() -> desk.house
                .sql("select payload from trail_event where owner_id = ? and action = ? order by number")
                .params(desk.school.id(), action)
                .query(String.class)
                .list());
    }

    @Test
    void whatWasHiddenStaysWhileItIsOutAndIsPurgedOnceTheCorrectionIs() {
        WrittenPicture half = hidden();
        desk.removingRound();
        assertThat(half.file()).isNotEqualTo(whole.file());
        assertThat(isKept(whole.file())).as("it is still out").isTrue();
        assertThat(served(1, "")).isEqualTo(200);
        assertThat(trail("hidden-pictures-purged")).isEmpty();

        corrected();

        assertThat(isKept(whole)).isFalse();
        assertThat(isKept(half.file())).isTrue();
        assertThat(served(1, "")).isEqualTo(404);
        assertThat(served(2, "")).isEqualTo(200);
        assertThat(as("Sol Other").open("/posts/" + post + "?version=1").body()).doesNotContain("/pictures/0");
        assertThat(trail("hidden-pictures-purged")).singleElement().asString().containsPattern("files\\W+2");
    }

    @Test
    void thePageSaysUntilWhenTheWholePictureIsKept() {
        String until = "until your correction is out in its place";
        assertThat(looks(whole).text()).contains(until);

        assertThat(looks(hidden()).text()).contains("Hide them for good").doesNotContain(until);
    }

    private TestBrowser.Page looks(WrittenPicture picture) {
        String page = "/posts/" + post + "/pictures/0/hide";
        String of = picture.file().value();
        return as("Avery Author")
                .send(
                        page,
                        page,
                        "of",
                        of,
                        "act",
                        "look",
                        "area-1-left",
                        "5",
                        "area-1-top",
                        "5",
                        "area-1-width",
                        "9",
                        "area-1-height",
                        "9");
    }

    @Test
    void whatAnotherPostShowsTooStaysThereAndIsNotHandedOutHere() {
        long other = desk.approved(desk.content("Another.", desk.now(), 0).withPicture(whole));
        hidden();

        corrected();

        assertThat(isKept(whole.file())).isTrue();
        assertThat(served(1, "")).isEqualTo(404);
        assertThat(served(1, "/thumbnail")).isEqualTo(404);
        assertThat(as("Sol Other")
                        .open("/posts/" + other + "/pictures/0?version=1")
                        .status())
                .isEqualTo(200);

        desk.press(other);
        desk.removingRound();
        desk.house.clock().goOn(Duration.ofHours(2));
        desk.removingRound();
        assertThat(isKept(whole)).isFalse();
    }

    @Test
    void whatIsUploadedAgainAndApprovedIsShownAgain() {
        hidden();
        corrected();
        WrittenPicture again = desk.picture("Sports day.0");
        assertThat(again.file()).isEqualTo(whole.file());

        desk.approveCorrection(post, draft(post).withPictures(List.of(again)).goingOut(desk.now()));

        desk.house.clock().goOn(Duration.ofHours(2));
        desk.removingRound();
        assertThat(isKept(whole.file())).isTrue();
        assertThat(served(1, "")).isEqualTo(404);
        assertThat(served(3, "")).isEqualTo(200);
    }

    @Test
    void aDiskThatRefusesIsAskedAgain() throws IOException {
        Path file = Path.of(desk.house.room(Environment.class).getRequiredProperty("houserules.data"))
                .resolve("files/" + desk.school.id() + "/"
                        + whole.thumbnail().value().substring(0, 2) + "/"
                        + whole.thumbnail().value());
        hidden();
        Files.delete(file);
        Path blocks = Files.createDirectories(file).resolve("in-the-way");
        Files.write(blocks, new byte[1]);

        corrected();
        assertThat(isKept(whole.file())).isFalse();
        assertThat(file).exists();

        Files.delete(blocks);
        desk.house.clock().goOn(Duration.ofHours(2));
        desk.removingRound();
        assertThat(file).doesNotExist();
        assertThat(trail("hidden-pictures-purged")).hasSize(2);
    }

    /** As a house had it in which nobody had noted what is to go. */
    @Test
    void whatWasHiddenBeforeItWasNotedIsFoundInTheTrailAndPurged() throws IOException, SQLException {
        WrittenPicture half = hidden();
        corrected();
        WrittenPicture again = desk.picture("Sports day.0");
        DatabaseAddress owner = desk.house.database().owner();
        try (Connection all = DriverManager.getConnection(owner.url(), owner.name(), owner.password());
                Statement statement = all.createStatement()) {
            statement.execute("alter table hidden_picture no force row level security; delete from hidden_picture;");
            assertThat(served(1, "")).isEqualTo(200);
            statement.execute(Files.readString(
                    Home.FOLDER.resolve("application/src/main/resources/db/migration/V147__hidden_before.sql")));
        }
        assertThat(served(1, "")).isEqualTo(404);

        desk.removingRound();

        assertThat(isKept(again)).isFalse();
        assertThat(isKept(half.file())).isTrue();
    }
}
