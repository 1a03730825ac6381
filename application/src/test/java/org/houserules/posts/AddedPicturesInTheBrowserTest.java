package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.Uploads.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.posts.controls.PostControls;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class AddedPicturesInTheBrowserTest {
    private static final List<String> OF_THE_POST = List.of("accurate", "consent-list-current");
    private static final List<String> OF_PICTURES = List.of("faces-counted", "picture-needed", "school-device");

    private final TestHouse house = TestHouse.shared();

    private Set<String> confirmed(PostsStage stage, String post) {
        long id = Long.parseLong(post.substring("/posts/".length()));
        return house.inside(stage.school(), () -> house.room(Posts.class).draft(id))
                .confirmed();
    }

    @Test
    void whatWasConfirmedOfPicturesIsConfirmedAnewForOneMore() {
        PostsStage stage = new PostsStage(house, "One More School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        upload(author, post, Map.of("first.png", png(scene(51))));
        OF_THE_POST.forEach(token -> PostsStage.write(author, post, Map.of("act", "confirm:" + token)));
        OF_PICTURES.forEach(token -> PostsStage.write(author, post, Map.of("act", "confirm:" + token)));

        upload(author, post, Map.of("again.png", png(scene(51))));
        upload(author, post, Map.of("none.png", "no picture".getBytes(StandardCharsets.UTF_8)));
        PostsStage.write(author, post, Map.of("text", "Other words.", "act", "save"));
        assertThat(confirmed(stage, post)).containsAll(OF_THE_POST).containsAll(OF_PICTURES);

        upload(author, post, Map.of("second.png", png(scene(52))));
        assertThat(confirmed(stage, post)).containsExactlyInAnyOrderElementsOf(OF_THE_POST);
    }

    @Test
    void whatAnApproverSettlesNoFormOfAnAuthorSettles() {
        PostsStage stage = new PostsStage(house, "Other Hands School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        assertThat(PostControls.SETTLED_BY_APPROVERS).contains("harm-considered", "suitable-clothing");

        for (String token : PostControls.SETTLED_BY_APPROVERS) {
            PostsStage.write(author, post, Map.of("act", "confirm:" + token));
            PostsStage.write(author, post, Map.of("confirmed", token, "act", "save"));
            assertThat(confirmed(stage, post)).isEmpty();
        }
        PostsStage.write(author, post, Map.of("confirmed", "accurate", "act", "save"));
        assertThat(confirmed(stage, post)).containsExactly("accurate");
    }
}
