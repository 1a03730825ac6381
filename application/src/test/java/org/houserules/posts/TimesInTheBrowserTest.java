package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Day and time of a post as they are typed: nothing that could be read is lost, and what cannot be kept is told at once. */
class TimesInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, "Times School", "[headteacher]");
    private final TestBrowser author = stage.as("Avery Demo");
    private final String post = PostsStage.begun(author);

    private Page write(String day, String time) {
        return PostsStage.write(author, post, Map.of("goes-day", day, "goes-time", time, "act", "check"));
    }

    private String field(String id) {
        return author.open(post + "/edit").document().select("input#" + id).val();
    }

    private Page inTheBackground(String day, String time) {
        Page page = author.open(post + "/edit");
        return author.send(
                post + "/edit", post + "/verdict", PostsStage.fields(page, Map.of("goes-day", day, "goes-time", time)));
    }

    @Test
    void aWrongTimeLeavesTheDay() {
        write("2026-11-27", "16:00");

        Page told = write("2026-12-04", "25:99");

        assertThat(told.document().select("#errors").text()).contains("This is no time");
        assertThat(told.document().select("input#goes-day").val()).isEqualTo("2026-12-04");
        assertThat(field("goes-day")).as("opened again").isEqualTo("2026-12-04");
        assertThat(field("goes-time")).isEqualTo("16:00");
    }

    @Test
    void aWrongTimeIsToldInTheBackgroundAndLeavesTheDayToo() {
        Page verdict = inTheBackground("2026-12-04", "later");

        assertThat(verdict.text()).contains("This is no time. Write it like 16:00.", "Not yet");
        assertThat(field("goes-day")).isEqualTo("2026-12-04");
    }

    @Test
    void aDayThatIsTakenOutIsOut() {
        write("", "");

        assertThat(field("goes-day")).isEmpty();
        assertThat(author.open(post + "/edit").document().select("#verdict").text())
                .contains("It has no time to go out.");
    }

    @Test
    void aPastDayIsToldAtOnce() {
        Page verdict = inTheBackground("2026-11-18", "10:00");

        assertThat(verdict.document().select(".verdict").text()).contains("Not yet");
        assertThat(verdict.text()).contains("The time in which it may go out has passed.", "Choose a later one.");
        assertThat(author.open(post + "/edit").document().select("#verdict").text())
                .contains("The time in which it may go out has passed.");
    }

    /** 24 hours are left to a post, so this one goes out as soon as somebody approves it. */
    @Test
    void aTimeThatHasJustPassedIsToldAndStopsNothing() {
        Page verdict = inTheBackground("2026-11-20", "09:00");

        assertThat(verdict.text())
                .contains(
                        "Its time, Friday 20 November 2026 at 09:00, has passed.",
                        "It goes out as soon as it is approved, until Saturday 21 November 2026 at 09:00.");
    }

    @Test
    void whatTheAuthorConfirmedStandsInTheStory() {
        String sent = stage.sent(author, "Harvest");

        assertThat(author.open(sent).document().select("ol.steps li").eachText())
                .anyMatch(event -> event.startsWith("Sent for approval by Avery Demo")
                        && event.contains("“I have checked every name, date, place and result.”"));
        assertThat(stage.as("Harper Demo").open(sent + "/approve").text())
                .contains("“I have checked every name, date, place and result.”");
    }
}
