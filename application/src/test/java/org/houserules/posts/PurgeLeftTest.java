package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.files.Content;
import org.houserules.files.FileAddress;
import org.houserules.files.FileStore;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

class PurgeLeftTest {
    private static final Instant LONG_AGO = Instant.parse("2026-11-18T12:00:00Z");

    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Tidy School", "[headteacher]");
    private final TestBrowser author = stage.as("Avery Demo");

    private Path onDisk(FileAddress file) {
        return Path.of(house.room(Environment.class).getRequiredProperty("houserules.data"))
                .resolve("files/" + stage.school() + "/" + file.value().substring(0, 2) + "/" + file.value());
    }

    private void old(FileAddress file) throws IOException {
        Files.setLastModifiedTime(onDisk(file), FileTime.from(LONG_AGO));
        house.inside(
                stage.school(),
                () -> house.sql("update picture_look set looked_at = ? where owner_id = ? and file = ?")
                        .params(java.sql.Timestamp.from(LONG_AGO), stage.school(), file.value())
                        .update());
    }

    private void old(WrittenPicture picture) throws IOException {
        old(picture.file());
        old(picture.thumbnail());
    }

    private WrittenPost draft(String post) {
        long number = Long.parseLong(post.substring(post.lastIndexOf('/') + 1));
        return house.inside(stage.school(), () -> house.room(Posts.class).draft(number));
    }

    private boolean isKept(FileAddress file) {
        return house.room(FileStore.class).read(stage.school(), file) instanceof Content;
    }

    private Optional<PictureLook> look(WrittenPicture picture) {
        return house.inside(stage.school(), () -> house.room(PictureLooks.class).find(stage.school(), picture.file()));
    }

    private void night() {
        house.inside(stage.school(), () -> {
            house.room(PurgeLeft.class).of(stage.school());
            return stage;
        });
    }

    @Test
    void whatWasTakenOutOfADraftIsPurgedADayLaterAndTheRestStays() throws IOException {
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("one.png", png(scene(31)), "two.png", png(scene(32))));
        List<WrittenPicture> both = draft(post).pictures();
        WrittenPicture stays = both.getFirst();
        WrittenPicture goes = both.getLast();
        PostsStage.write(author, post, Map.of("act", "remove-picture:1"));
        assertThat(draft(post).pictures()).containsExactly(stays);
        night();
        assertThat(isKept(goes.file())).as("younger than a day").isTrue();
        assertThat(look(goes)).isPresent();

        old(stays);
        old(goes);
        Path half = Files.write(onDisk(goes.file()).resolveSibling(".part-1"), new byte[9]);
        Files.setLastModifiedTime(half, FileTime.from(LONG_AGO));
        night();

        assertThat(isKept(goes.file()) || isKept(goes.thumbnail())).isFalse();
        assertThat(look(goes)).isEmpty();
        assertThat(half).doesNotExist();
        assertThat(isKept(stays.file()) && isKept(stays.thumbnail())).isTrue();
        assertThat(look(stays)).isPresent();
        night();
        assertThat(house.inside(
                        stage.school(),
                        () -> house.sql("""
                                        select payload from trail_event
                                        where owner_id = ? and action = 'left-pictures-purged'
                                        """)
                                .param(stage.school())
                                .query(String.class)
                                .list()))
                .singleElement()
                .asString()
                .containsPattern("files\\W+2");
        assertThat(stage.as("Harper Demo").open("/trail").text()).contains("purged pictures that no post has any more");
    }

    @Test
    void whatAPostSentEarlierStaysAndAnOldFileUploadedAgainIsYoung() throws IOException {
        String sent = PostsStage.begun(author);
        upload(author, sent, Map.of("one.png", png(scene(33))));
        WrittenPicture earlier = draft(sent).pictures().getFirst();
        long number = Long.parseLong(sent.substring(sent.lastIndexOf('/') + 1));
        house.inside(stage.school(), () -> house.sql("""
                        insert into post_version (owner_id, post_id, number, content, digest, policy_version, policy_digest,
                          verdict, made_by, made_at)
                        select owner_id, id, 1, draft, '', '', '', '{}', author_id, created_at from post where id = ?
                        """).param(number).update());
        PostsStage.write(author, sent, Map.of("act", "remove-picture:0"));
        byte[] again = "kept once more".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        FileAddress underWay = house.room(FileStore.class).keep(stage.school(), again);
        old(earlier);
        old(underWay);
        house.room(FileStore.class).keep(stage.school(), again);

        night();

        assertThat(isKept(earlier.file()) && isKept(earlier.thumbnail())).isTrue();
        assertThat(isKept(underWay)).isTrue();
    }

    @Test
    void whatIsToComeDownKeepsItsPicturesUntilItIsProvedToBeGone() throws IOException {
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("one.png", png(scene(34))));
        WrittenPicture picture = draft(post).pictures().getFirst();
        old(picture);
        long number = Long.parseLong(post.substring(post.lastIndexOf('/') + 1));
        house.inside(
                stage.school(),
                () -> house.sql("update post set state = 'TAKEN_DOWN' where id = ?")
                        .param(number)
                        .update());
        house.inside(stage.school(), () -> house.sql("""
                        insert into take_down (owner_id, post_id, why, asked_at, state)
                        select owner_id, id, 'PRESSED', created_at, 'UNDER_WAY' from post where id = ?
                        """).param(number).update());

        night();
        assertThat(isKept(picture.file()) && isKept(picture.thumbnail())).isTrue();

        house.inside(stage.school(), () -> house.sql("""
                        update take_down set state = 'PROVED', files_kept = 0 where post_id = ?
                        """).param(number).update());
        night();
        assertThat(isKept(picture.file()) || isKept(picture.thumbnail())).isFalse();
    }
}
