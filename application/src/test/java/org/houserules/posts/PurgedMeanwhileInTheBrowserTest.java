package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;

import java.util.Map;
import java.util.Optional;
import org.houserules.files.Content;
import org.houserules.files.FileStore;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Another post went down and took a picture with it that somebody has just uploaded. */
class PurgedMeanwhileInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();

    @Test
    void aPictureAddedAgainIsKeptAndLookedAtAgainAndStandsThereOnce() {
        PostsStage stage = new PostsStage(house, "Meanwhile School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("group.png", png(scene(21))));
        WrittenPicture picture = draft(stage, post).pictures().getFirst();
        FileStore files = house.room(FileStore.class);
        files.purge(stage.school(), picture.file());
        files.purge(stage.school(), picture.thumbnail());
        house.inside(stage.school(), () -> {
            house.room(PictureLooks.class).forget(stage.school(), picture.file());
            return post;
        });

        upload(author, post, Map.of("group.png", png(scene(21))));

        assertThat(draft(stage, post).pictures()).singleElement().isEqualTo(picture);
        assertThat(files.read(stage.school(), picture.file())).isInstanceOf(Content.class);
        assertThat(files.read(stage.school(), picture.thumbnail())).isInstanceOf(Content.class);
        Optional<PictureLook> look = house.inside(
                stage.school(), () -> house.room(PictureLooks.class).find(stage.school(), picture.file()));
        assertThat(look).hasValueSatisfying(seen -> assertThat(seen.hash()).isPresent());
    }

    private WrittenPost draft(PostsStage stage, String post) {
        long number = Long.parseLong(post.substring(post.lastIndexOf('/') + 1));
        return house.inside(stage.school(), () -> house.room(Posts.class).draft(number));
    }
}
