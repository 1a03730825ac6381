package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ArchiveInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();

    @Test
    void draftsAreTheirAuthorsAlone() {
        PostsStage stage = new PostsStage(house, "Draft School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        PostsStage.write(author, post, Map.of("title", "Half a thought", "act", "save"));

        assertThat(author.open("/posts").text()).contains("Half a thought");
        assertThat(stage.as("Harper Demo").open("/posts").text()).doesNotContain("Half a thought");
        assertThat(stage.as("Harper Demo").open(post).status()).isEqualTo(404);
    }

    @Test
    void pagesHoldTwentyFiveAndTheNextBeginsWhereOneEnds() {
        PostsStage stage = new PostsStage(house, "Pages School", "[headteacher]");
        many(stage, 60);
        TestBrowser head = stage.as("Harper Demo");

        var first = head.open("/posts");
        var second =
                head.open(first.document().select("a:contains(Older posts)").attr("href"));

        assertThat(first.document().select(".list b").eachText()).hasSize(25).startsWith("Post number 60");
        assertThat(second.document().select(".list b").eachText()).hasSize(25).startsWith("Post number 35");
    }

    @Test
    void wordsOfATitleFindIt() {
        PostsStage stage = new PostsStage(house, "Words School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        stage.sent(author, "Lanterns in the park");
        stage.sent(author, "Harvest");

        assertThat(author.open("/posts?words=LANTERNS")
                        .document()
                        .select(".list b")
                        .eachText())
                .containsExactly("Lanterns in the park");
        assertThat(author.open("/posts?words=nothing").text()).contains("No post is like this");
    }

    @Test
    void noCellOfTheFileIsAFormula() {
        PostsStage stage = new PostsStage(house, "Formula School", "[headteacher]");
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        PostsStage.write(author, post, Map.of("title", "=1+1", "act", "save"));

        assertThat(author.open("/posts.csv").body()).contains("\"'=1+1\"");
    }

    @Test
    void aCorrectionLeavesThePostOutUntilItHasComeThrough() {
        PostsStage stage = new PostsStage(house, "Correct School", "none");
        TestBrowser author = stage.as("Avery Demo");
        String post = stage.sent(author, "With a slip");
        long id = Long.parseLong(post.substring("/posts/".length()));
        house.inside(stage.school(), () -> {
            house.room(FollowPost.class).published(id, 1, "https://school.example/slip");
            return true;
        });

        author.send(post, post + "/correct");

        assertThat(author.open(post).text()).contains("Draft").contains("Take it down now");
        assertThat(stage.as("Dana Demo").open(post).text()).contains("See it where the public does");
    }

    private void many(PostsStage stage, int count) {
        house.inside(
                stage.school(),
                () -> IntStream.rangeClosed(1, count)
                        .map(number -> house.sql("""
                                insert into post (owner_id, author_id, state, title, draft, created_at, changed_at,
                                  published_version)
                                values (?, ?, 'PUBLISHED', ?, '{}', now(), now(), 1)
                                """)
                                .params(stage.school(), stage.author, "Post number " + number)
                                .update())
                        .sum());
    }
}
