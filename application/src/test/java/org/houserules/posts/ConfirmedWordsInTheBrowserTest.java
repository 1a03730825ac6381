package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.posts.Uploads.png;
import static org.houserules.posts.Uploads.scene;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.HEAD_ONLY;
import static org.houserules.posts.WatchedPicturesInTheBrowserTest.drafted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author says of the words of a post holds for those words. */
class ConfirmedWordsInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Words School", HEAD_ONLY);
    private final TestBrowser author = stage.as("Avery Demo");
    private final String post = checked();

    private String checked() {
        String draft = drafted(stage, author, png(scene(81)));
        PostsStage.write(author, draft, Map.of("act", "confirm:accurate"));
        PostsStage.write(author, draft, Map.of("act", "confirm:picture-needed"));
        return draft;
    }

    private Set<String> confirmed() {
        long id = Long.parseLong(post.substring("/posts/".length()));
        return house.inside(stage.school(), () -> house.room(Posts.class).draft(id))
                .confirmed();
    }

    @ParameterizedTest
    @CsvSource({
        "title, Another title",
        "text, Thank you all for coming to the winter assembly.",
        "picture-0-alt, Green squares."
    })
    void whoeverChangesTheWordsHasCheckedOthers(String field, String words) {
        assertThat(confirmed()).containsExactlyInAnyOrder("accurate", "picture-needed");

        PostsStage.write(author, post, Map.of(field, words, "act", "save"));

        assertThat(confirmed()).containsExactly("picture-needed");
        assertThat(author.open(post + "/edit").text()).contains("Nobody has confirmed that the facts were checked.");
    }

    @Test
    void whatIsNotOfTheWordsChangesNothing() {
        PostsStage.write(
                author, post, Map.of("purpose", "ACHIEVEMENT", "picture-0-why", "It is green.", "act", "save"));
        PostsStage.write(
                author, post, Map.of("text", "Thank you all for coming\r\nto the harvest assembly. ", "act", "save"));

        assertThat(confirmed()).containsExactlyInAnyOrder("accurate", "picture-needed");
    }

    @Test
    void itIsSaidAnewOfTheWordsAsTheyStand() {
        PostsStage.write(author, post, Map.of("text", "Other words.", "act", "confirm:accurate"));
        assertThat(confirmed()).contains("accurate");
        PostsStage.write(author, post, Map.of("act", "unconfirm:accurate"));
        assertThat(confirmed()).containsExactly("picture-needed");
    }

    @Test
    void wordsThatAreTakenOutLeaveOthers() {
        PostsStage.write(author, post, Map.of("text", "Call 020 7946 0000 soon.", "act", "confirm:accurate"));
        String cut = author.open(post + "/edit")
                .document()
                .select("button[value^=cut:]")
                .attr("value");

        PostsStage.write(author, post, Map.of("act", cut));

        assertThat(confirmed()).containsExactly("picture-needed");
    }

    /** It is sent again before the first answer has arrived. */
    @Test
    void aPageThatStillSaysItWhileSomebodyTypesConfirmsNothing() {
        Page page = author.open(post + "/edit");
        for (String words : List.of("Other words.", "Other words still.")) {
            Page answer =
                    author.send(post + "/edit", post + "/verdict", PostsStage.fields(page, Map.of("text", words)));
            assertThat(answer.text()).contains("Nobody has confirmed that the facts were checked.");
        }

        assertThat(confirmed()).containsExactly("picture-needed");
    }

    @Test
    void nothingIsConfirmedOfAPostWithoutWords() {
        Page blank = author.open(PostsStage.begun(author) + "/edit");

        assertThat(blank.text()).contains("Nobody has confirmed that the facts were checked.");
        assertThat(blank.document().select("button[value=confirm:accurate]")).isEmpty();
    }
}
