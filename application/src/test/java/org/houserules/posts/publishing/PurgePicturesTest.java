package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.houserules.files.Content;
import org.houserules.files.FileStore;
import org.houserules.posts.PostState;
import org.houserules.posts.Posts;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurgePicturesTest extends AtTheDesk {
    private static boolean isKept(WrittenPicture picture) {
        FileStore files = desk.house.room(FileStore.class);
        return files.read(desk.school.id(), picture.file()) instanceof Content
                || files.read(desk.school.id(), picture.thumbnail()) instanceof Content;
    }

    private static long written(WrittenPost content, PostState state) {
        return inside(() -> {
            Posts posts = desk.house.room(Posts.class);
            long id = posts.add(desk.school.id(), desk.author, content, desk.now());
            posts.move(id, state, Optional.empty(), desk.now());
            return id;
        });
    }

    private static void save(long post, WrittenPost draft) {
        inside(() -> {
            Posts posts = desk.house.room(Posts.class);
            posts.save(posts.lock(post).orElseThrow(), draft, "tab", desk.now());
            return post;
        });
    }

    private static String page(long post) {
        return desk.house
                .signedIn(TestHouse.signInName(desk.school, "Sol Other"))
                .open("/posts/" + post + "/take-down")
                .text();
    }

    private static void down(long post) {
        desk.press(post);
        desk.removingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    private static List<String> trail() {
        return inside(() -> desk.house
                .sql(
                        "select payload from trail_event where owner_id = ? and action = 'pictures-purged' order by number")
                .param(desk.school.id())
                .query(String.class)
                .list());
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETURNED", "WITHDRAWN", "REFUSED"})
    void whatAnotherPostHasStaysAndIsDeletedOnceThatOneDoesWithoutIt(PostState state) {
        WrittenPost content = desk.content("Sports day.", desk.now(), 2);
        long post = desk.approved(content);
        desk.publishingRound();
        WrittenPost another = desk.content("Another.", desk.now(), 0);
        WrittenPicture shared = content.pictures().getFirst();
        long other = written(another.withPicture(shared), state);

        down(post);

        assertThat(isKept(shared)).isTrue();
        assertThat(isKept(content.pictures().getLast())).isFalse();
        assertThat(page(post)).contains("stays here for that post").doesNotContain("have been deleted here too");
        desk.house.clock().goOn(Duration.ofHours(2));
        desk.removingRound();
        assertThat(trail()).as("nothing new").hasSize(1);

        save(other, another);
        desk.house.clock().goOn(Duration.ofHours(2));
        desk.removingRound();

        assertThat(isKept(shared)).isFalse();
        assertThat(page(post)).contains("Its pictures have been deleted here too.");
        assertThat(trail()).hasSize(2).last().asString().containsPattern("files\\W+2");
    }

    @Test
    void whatAnotherPostOnlySentEarlierDoesNotStay() {
        WrittenPost content = desk.content("Sports day.", desk.now(), 1);
        long post = desk.approved(content);
        desk.publishingRound();
        WrittenPost another = desk.content("Another.", desk.now(), 0);
        long other = desk.approved(another.withPictures(content.pictures()));
        inside(() -> {
            desk.house.room(TakeDownPost.class).cancel(other);
            desk.house.room(Posts.class).move(other, PostState.RETURNED, Optional.empty(), desk.now());
            return other;
        });
        save(other, another);

        down(post);

        assertThat(content.pictures()).noneMatch(PurgePicturesTest::isKept);
        assertThat(page(post)).contains("Its pictures have been deleted here too.");
    }

    @Test
    void theDraftOfACorrectionLosesItsPicturesToo() {
        long post = desk.approved(desk.content("Sports day.", desk.now(), 1));
        desk.publishingRound();
        WrittenPicture added = desk.picture("added");
        inside(() -> {
            desk.house.room(Posts.class).move(post, PostState.DRAFT, Optional.empty(), desk.now());
            return post;
        });
        save(post, desk.content("Corrected.", desk.now(), 0).withPicture(added));

        down(post);

        assertThat(isKept(added)).isFalse();
        assertThat(page(post)).contains("Its pictures have been deleted here too.");
    }

    @Test
    void theOldestOfManyVersionsLosesItsPicturesToo() {
        WrittenPost content = desk.content("Sports day.", desk.now(), 1);
        long post = desk.approved(content);
        desk.publishingRound();
        save(post, desk.content("Sports day.", desk.now(), 0));
        inside(() -> desk.house.sql("""
                        insert into post_version (owner_id, post_id, number, content, signature, digest, policy_version,
                          policy_digest, verdict, made_by, made_at)
                        select owner_id, post_id, later, jsonb_set(content, '{pictures}', '[]'), signature, digest,
                          policy_version, policy_digest, verdict, made_by, made_at
                        from post_version, generate_series(2, 60) as later where post_id = ?
                        """).param(post).update());

        down(post);

        assertThat(content.pictures()).noneMatch(PurgePicturesTest::isKept);
    }

    @Test
    void whatWasCalledPurgedBeforeIsLookedAtOnceMore() {
        WrittenPost content = desk.content("Sports day.", desk.now(), 1);
        long post = desk.approved(content);
        desk.publishingRound();
        down(post);
        WrittenPicture left = desk.picture("Sports day.0");
        inside(() -> desk.house
                .sql("update take_down set files_kept = null, purge_at = null where post_id = ?")
                .param(post)
                .update());
        assertThat(page(post)).contains("deleted next");

        desk.removingRound();

        assertThat(isKept(left)).isFalse();
        assertThat(page(post)).contains("Its pictures have been deleted here too.");
    }
}
