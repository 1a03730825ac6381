package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.houserules.posts.PostState;
import org.houserules.posts.Posts;
import org.houserules.posts.WatchPictures;
import org.houserules.posts.WatchedPicture.Why;
import org.houserules.posts.WrittenPicture;
import org.houserules.posts.WrittenPost;
import org.junit.jupiter.api.Test;

class WatchPicturesTest extends AtTheDesk {
    private static List<String> watched(long post, Why why) {
        return inside(() -> {
            desk.house
                    .room(WatchPictures.class)
                    .watch(desk.house.room(Posts.class).lock(post).orElseThrow(), why, Optional.of(desk.author));
            return desk.house
                    .sql("select file from watched_picture where post_id = ? and off_at is null")
                    .param(post)
                    .query(String.class)
                    .list();
        });
    }

    /** Out with this picture, and sent once more with others. */
    private static long corrected(WrittenPicture out, WrittenPicture... others) {
        long post = desk.approved(desk.content("Out.", desk.now(), 0).withPicture(out));
        desk.publishingRound();
        WrittenPost second = desk.content("Corrected.", desk.now(), 0).withPictures(List.of(others));
        desk.approveCorrection(post, second);
        inside(() -> {
            desk.house.room(TakeDownPost.class).cancel(post);
            desk.house.room(Posts.class).move(post, PostState.WAITING, Optional.empty(), desk.now());
            return post;
        });
        return post;
    }

    @Test
    void whatIsOutWithApprovalIsNotRefusedWithItsCorrection() {
        WrittenPicture approved = desk.picture("approved");
        WrittenPicture refused = desk.picture("refused");
        String bad = refused.file().value();

        assertThat(watched(corrected(approved, refused), Why.REFUSED)).containsExactly(bad);
        assertThat(watched(corrected(approved, approved, refused), Why.REFUSED)).containsExactly(bad);
        assertThat(watched(corrected(approved, approved), Why.REFUSED)).isEmpty();
    }

    @Test
    void whatComesDownIsWatchedWithAllThatWasOut() {
        WrittenPicture out = desk.picture("out");
        WrittenPicture next = desk.picture("next");

        assertThat(watched(corrected(out, next), Why.TAKEN_DOWN))
                .containsExactlyInAnyOrder(out.file().value(), next.file().value());
    }

    @Test
    void ofAPostThatWasNeverOutAllIsRefused() {
        WrittenPost content = desk.content("First.", desk.now().plusSeconds(600), 2);

        assertThat(watched(desk.approved(content), Why.REFUSED))
                .containsExactlyInAnyOrderElementsOf(content.pictures().stream()
                        .map(picture -> picture.file().value())
                        .toList());
    }
}
