package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** With the model that ships. */
class SecondReadingInTheBrowserTest {
    /** No word of it is on a list. */
    private static final String SPITEFUL = "About that committee: you people disgust me, crawl back into your hole.";

    private final PostsStage stage = new PostsStage(TestHouse.shared(), "Second School", "[headteacher]");

    private Page approve(String post, String... more) {
        TestBrowser head = stage.as("Harper Demo");
        Page page = head.open(post + "/approve");
        List<String> fields = new ArrayList<>(List.of(
                "version", page.document().select("input[name=version]").val(),
                "digest", page.document().select("input[name=digest]").val(),
                "act", "approve"));
        fields.addAll(Boxes.ticked(page, more));
        return head.send(post + "/approve", post + "/approve", fields.toArray(String[]::new));
    }

    @Test
    void whatReadsLikeAbuseWaitsForTheApproversWord() {
        TestBrowser author = stage.as("Avery Demo");
        String post = stage.sent(author, "About a club", SPITEFUL);

        assertThat(author.open(post).text()).contains("Waiting for approval");
        assertThat(stage.as("Harper Demo").open(post + "/approve").text()).contains("sounds like abuse");
        assertThat(approve(post).text()).doesNotContain("Approved, goes out");
        assertThat(approve(post, "confirmed", "harm-considered").text()).contains("Approved, goes out");
    }

    @Test
    void anOrdinaryPostIsLeftAlone() {
        String post = stage.sent(stage.as("Avery Demo"), "Harvest");

        assertThat(stage.as("Harper Demo").open(post + "/approve").text()).doesNotContain("sounds like");
        assertThat(approve(post).text()).contains("Approved, goes out");
    }

    @Test
    void theWordsAreReadWhenTheyAreHandedInNotWhileTheyAreWritten() {
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        Map<String, String> written = Map.of("title", "A club", "text", SPITEFUL, "act", "save");
        PostsStage.write(author, post, written);

        assertThat(author.open(post + "/edit").text()).doesNotContain("sounds like abuse");
    }
}
