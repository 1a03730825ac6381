package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houserules.posts.RecheckPost.Rechecked;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class RecheckInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Recheck School", "none");
    private final TestBrowser author = stage.as("Avery Demo");
    private final long post = naming();

    private long naming() {
        String path = PostsStage.begun(author);
        PostsStage.write(
                author,
                path,
                Map.of(
                        "account", String.valueOf(stage.account),
                        "purpose", "ACHIEVEMENT",
                        "text", "Well done, Amber Quillfeather!",
                        "confirmed", "accurate",
                        "act", "submit"));
        return Long.parseLong(path.substring("/posts/".length()));
    }

    private Rechecked recheck() {
        return house.inside(stage.school(), () -> house.room(RecheckPost.class).recheck(post, 1));
    }

    @Test
    void nothingNewLetsItOut() {
        stage.refuse("P0002");

        assertThat(recheck().mayGoOut()).isTrue();
    }

    @Test
    void aConsentWithdrawnSinceHoldsItAndReturnsIt() {
        stage.refuse("P0001");

        Rechecked found = recheck();
        house.inside(stage.school(), () -> {
            house.room(FollowPost.class).askAgain(post, found);
            return true;
        });

        assertThat(found.mayGoOut()).isFalse();
        assertThat(found.newOrWorse()).isNotEmpty();
        assertThat(author.open("/posts/" + post).text()).contains("Returned").contains("Stopped before it went out");
    }
}
