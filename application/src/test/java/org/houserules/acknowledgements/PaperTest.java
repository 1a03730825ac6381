package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final ReadingStage stage = new ReadingStage(TestHouse.shared());
    private final TestBrowser olive = stage.as("Olive Demo");
    private final String paper = "/policy/readers/" + stage.avery + "/paper";

    private Page enter(String signed) {
        return olive.send(paper, paper, "signed", signed);
    }

    @Test
    void theOfficeEntersWhatWasSignedWithWhoSawIt() {
        stage.adopt("north-star", ReadingStage.TODAY.minusDays(5));

        assertThat(enter("16/11/2026").text()).contains("The paper is entered.");
        assertThat(stage.row("Avery Demo"))
                .contains("has read it", "Version 2024-06 on 16 November 2026, on paper, seen by Olive Demo.")
                .contains("Take back");
        assertThat(stage.happened("policy-acknowledged-on-paper")).isEqualTo("1");
        assertThat(enter("16/11/2026").text()).contains("This is entered already.");
    }

    @Test
    void aDayThatCannotBeIsToldAndKept() {
        stage.adopt("north-star", ReadingStage.TODAY.minusDays(5));

        assertThat(enter("").text()).contains("Say which day stands beside the signature");
        assertThat(enter("2026-11-21").text()).contains("still to come");
        Page early = enter("2026-11-14");
        assertThat(early.text()).contains("Only what was signed from 15 November 2026 on counts");
        assertThat(early.document().select("#signed").attr("value")).isEqualTo("2026-11-14");
        assertThat(enter("2026-11-15").text()).contains("The paper is entered.");
    }

    @Test
    void nobodyEntersTheirOwnPaper() {
        stage.adopt("north-star");
        String own = olive.open("/policy/readers?q=Olive")
                .document()
                .select("tbody a")
                .attr("href");

        assertThat(olive.send(own, own, "signed", "2026-11-20").text()).contains("Nobody enters their own paper");
    }

    @Test
    void anEntryThatWasAMistakeIsTakenBackWithItsReason() {
        stage.adopt("north-star");
        enter("2026-11-20");

        assertThat(olive.send(paper, paper + "/take-back", "why", " ").text()).contains("Say what was wrong");
        assertThat(olive.send(paper, paper + "/take-back", "why", "It was another Avery.")
                        .text())
                .contains("The entry is taken back.");
        assertThat(stage.row("Avery Demo")).contains("to read");
        assertThat(stage.happened("policy-acknowledgement-taken-back")).isEqualTo("1");
        assertThat(enter("2026-11-20").text()).contains("The paper is entered.");
    }

    @Test
    void whatSomebodySaidThemselvesIsNotTakenBackByOthers() {
        stage.adopt("north-star");
        ReadingStage.acknowledge(stage.as("Avery Demo"));

        assertThat(olive.send(paper, paper + "/take-back", "why", "No.").status())
                .isEqualTo(404);
        assertThat(stage.row("Avery Demo")).contains("in House Rules");
    }

    @Test
    void whoeverIsNotAskedHasNothingToSign() {
        long gov = stage.house.person(stage.school, "Gov Demo", PersonKind.GOVERNOR);
        stage.adopt("north-star");

        assertThat(olive.open("/policy/readers/" + gov + "/paper").status()).isEqualTo(404);
    }

    @Test
    void theSheetToSignHasEveryClauseAndRoomForANameAndADay() {
        stage.adopt("stockham");

        assertThat(stage.as("Avery Demo").open("/policy/read/print").text())
                .contains("I have read it and will follow it", "Name, in capital letters", "Signature", "Date")
                .contains("Social");
    }
}
