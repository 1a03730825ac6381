package org.houserules.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Before anybody has imported the roll. */
class WithoutRollInTheBrowserTest {
    private static final String MEND = "Ask the office to import the roll, or leave out the name.";

    private final TestHouse house = TestHouse.shared();
    private final PostsStage stage = new PostsStage(house, house.school("School Without Roll"), "none");
    private final TestBrowser author = stage.as("Avery Demo");

    private Page sent(String text) {
        String post = PostsStage.begun(author);
        return PostsStage.write(
                author,
                post,
                Map.of(
                        "account", String.valueOf(stage.account),
                        "purpose", "EVENTS",
                        "text", text,
                        "confirmed", "accurate",
                        "act", "submit"));
    }

    @Test
    void whateverLooksLikeANameIsHeldAndThePageSaysHowToMendIt() {
        assertThat(sent("Well done Amelia Hartley!").text())
                .contains("Something still stands against it")
                .contains("no roll was given")
                .contains(MEND)
                .doesNotContain("--roll");
    }

    @Test
    void whatNamesNobodyGoesOut() {
        assertThat(sent("Thank you all for coming to the harvest assembly.").text())
                .contains("Approved, goes out");
    }

    @Test
    void withTheFirstPupilOnTheRollItsNamesAreLookedFor() {
        sent("Well done Amelia Hartley!");
        stage.pupil("P0001", "Amber", "Quillfeather", false, "GIVEN");

        assertThat(sent("Well done Amelia Hartley!").text()).contains("Approved, goes out");
    }
}
