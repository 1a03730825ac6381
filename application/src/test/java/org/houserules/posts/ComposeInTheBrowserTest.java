package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ComposeInTheBrowserTest {
    private static final String HEAD_ONLY = "[headteacher]";

    private final TestHouse house = TestHouse.shared();

    @Test
    void theVerdictStandsBesideWithItsClause() {
        PostsStage stage = new PostsStage(house, "Verdict School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);

        PostsStage.write(author, post, Map.of("text", "Well done, Idris Thistledown!", "act", "check"));
        Page page = author.open(post + "/edit");

        assertThat(page.document().select("#verdict .verdict").text()).contains("stop");
        assertThat(page.document().select("#verdict mark").text()).isEqualTo("Idris Thistledown");
        assertThat(page.document().select("#verdict .ref").eachText()).contains("R1");
    }

    @Test
    void aHiddenPupilReadsWordForWordLikeARefusal() {
        PostsStage stage = new PostsStage(house, "Hidden School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        PostsStage.write(author, post, Map.of("text", "Well done, Idris Thistledown!", "act", "check"));
        String refused =
                author.open(post + "/edit").document().select("#verdict").text();
        PostsStage.write(author, post, Map.of("text", "Well done, Wren Larkspur!", "act", "check"));
        String hidden =
                author.open(post + "/edit").document().select("#verdict").text();

        assertThat(hidden.replace("Wren Larkspur (P0003)", "WHO").replace("Wren Larkspur", "WHO"))
                .isEqualTo(refused.replace("Idris Thistledown (P0002)", "WHO").replace("Idris Thistledown", "WHO"));
    }

    @Test
    void aStopIsNeverSent() {
        PostsStage stage = new PostsStage(house, "Stop School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);

        Page page = PostsStage.write(
                author,
                post,
                Map.of(
                        "account",
                        String.valueOf(stage.account),
                        "purpose",
                        "EVENTS",
                        "confirmed",
                        "accurate",
                        "text",
                        "Well done, Idris Thistledown!",
                        "act",
                        "submit"));

        assertThat(page.text()).contains("Something still stands against it");
        assertThat(page.document().select("textarea#text").val()).isEqualTo("Well done, Idris Thistledown!");
        assertThat(author.open(post).text()).contains("Draft");
    }

    @Test
    void oneButtonTakesTheWordsOut() {
        PostsStage stage = new PostsStage(house, "Cut School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        PostsStage.write(author, post, Map.of("text", "Well done Idris Thistledown today!", "act", "check"));
        String cut = author.open(post + "/edit")
                .document()
                .select("button[value^=cut:]")
                .attr("value");

        PostsStage.write(author, post, Map.of("act", cut));

        assertThat(author.open(post + "/edit")
                        .document()
                        .select("textarea#text")
                        .val())
                .isEqualTo("Well done today!");
    }

    @Test
    void anOlderTabLosesNothingAndOverwritesNothing() {
        PostsStage stage = new PostsStage(house, "Tabs School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        Page older = author.open(post + "/edit");
        PostsStage.write(author, post, Map.of("text", "From the newer tab.", "act", "save"));

        Page told = author.send(
                post + "/edit",
                post + "/edit",
                PostsStage.fields(older, Map.of("text", "From the older tab.", "act", "save")));

        assertThat(told.text()).contains("This post was changed in another tab").contains("From the newer tab.");
        assertThat(told.document().select("textarea#text").val()).isEqualTo("From the older tab.");
        assertThat(author.open(post + "/edit")
                        .document()
                        .select("textarea#text")
                        .val())
                .isEqualTo("From the newer tab.");
    }

    @Test
    void whatCannotBeReadIsToldAndKept() {
        PostsStage stage = new PostsStage(house, "Typed School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);

        Page page = PostsStage.write(author, post, Map.of("goes-day", "the 40th", "text", "Kept.", "act", "save"));

        assertThat(page.document().select("#errors").text()).contains("This is no day");
        assertThat(page.document().select("input#goes-day").val()).isEqualTo("the 40th");
        assertThat(page.document().select("textarea#text").val()).isEqualTo("Kept.");
    }

    @Test
    void theVerdictRenewsInTheBackgroundAndSaves() {
        PostsStage stage = new PostsStage(house, "Background School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        Page page = author.open(post + "/edit");

        Page answer = author.send(
                post + "/edit",
                post + "/verdict",
                PostsStage.fields(page, Map.of("text", "See https://harvest.example for more.", "act", "")));

        assertThat(answer.document().select("html").text())
                .contains("Saved 10:00")
                .contains("I have opened");
        assertThat(author.open(post + "/edit")
                        .document()
                        .select("textarea#text")
                        .val())
                .contains("harvest.example");
    }

    @Test
    void whatWasTypedBeforeThePageWasSavedAndComesInLaterOverwritesNothing() {
        PostsStage stage = new PostsStage(house, "Late School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        String edit = post + "/edit";
        PostsStage.write(author, post, Map.of("text", "As it was.", "act", "save"));

        for (String saved : List.of("As it is now.", "As it is now.", "As it was.")) {
            Page page = author.open(edit);
            author.send(edit, edit, PostsStage.fields(page, Map.of("text", saved, "act", "save")));
            Page late = author.send(
                    edit, post + "/verdict", PostsStage.fields(page, Map.of("text", "Half a thou", "act", "")));

            assertThat(late.document().select("#saved").text()).startsWith("Not saved");
            assertThat(author.open(edit).document().select("textarea#text").val())
                    .isEqualTo(saved);
        }
    }

    @Test
    void thePageIsSavedThoughWhatWasTypedHasBeenSavedMeanwhile() {
        PostsStage stage = new PostsStage(house, "Typing School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);
        String edit = post + "/edit";
        Page page = author.open(edit);
        author.send(edit, post + "/verdict", PostsStage.fields(page, Map.of("text", "Half a thou", "act", "")));

        Page told = author.send(edit, edit, PostsStage.fields(page, Map.of("text", "Half a thought.", "act", "save")));

        assertThat(told.text()).doesNotContain("another tab");
        assertThat(author.open(edit).document().select("textarea#text").val()).isEqualTo("Half a thought.");
    }

    @Test
    void anAuthorisationThatEndsBeforeTheDayStopsIt() {
        PostsStage stage = new PostsStage(house, "Ending School", HEAD_ONLY);
        TestBrowser author = stage.as("Avery Demo");
        String post = PostsStage.begun(author);

        for (String[] day : new String[][] {{"2027-09-01", "none"}, {"2027-09-02", "ended"}}) {
            PostsStage.write(author, post, Map.of("goes-day", day[0], "text", "Welcome back.", "act", "check"));
            boolean ended = author.open(post + "/edit").text().contains("permission to post ended");
            assertThat(ended).as(day[0]).isEqualTo(day[1].equals("ended"));
        }
    }
}
