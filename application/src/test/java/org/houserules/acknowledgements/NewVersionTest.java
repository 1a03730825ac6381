package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class NewVersionTest {
    private final ReadingStage stage = new ReadingStage(TestHouse.shared());
    private final TestBrowser avery = stage.as("Avery Demo");
    private final TestBrowser harper = stage.as("Harper Demo");

    private void acknowledgedTheFirst() {
        stage.adopt("north-star");
        ReadingStage.acknowledge(avery);
    }

    @Test
    void aNewVersionAsksAgainAndShowsWhatIsNew() {
        acknowledgedTheFirst();

        stage.adoptWith("turn on the privacy", "switch on the strictest privacy", false);

        Page page = avery.open("/policy/read");
        assertThat(page.text())
                .contains("Please read it by")
                .contains("New since version 2024-06, which you acknowledged last")
                .contains("3, point 2", "changed");
        assertThat(page.document().select("del").text()).contains("turn");
        assertThat(page.document().select("ins").text()).contains("switch", "strictest");
        assertThat(harper.open("/policy/readers").text()).contains("Version 2024-06b", "0 of 4 have read it");
        ReadingStage.acknowledge(avery);
        assertThat(stage.row("Avery Demo")).contains("Version 2024-06b");
        assertThat(avery.open("/policy/read").text()).doesNotContain("New since version");
    }

    @Test
    void whatWasAcknowledgedEarlierIsStillFound() {
        acknowledgedTheFirst();
        stage.adoptWith("turn on the privacy", "switch on the strictest privacy", false);

        String earlier = harper.open("/policy/readers")
                .document()
                .select("#asking option:last-child")
                .attr("value");

        assertThat(harper.open("/policy/readers?asking=" + earlier).text())
                .contains("nothing of it is owed any more. 1 had read it.")
                .contains("Avery Demo");
        assertThat(harper.open("/policy/readers.csv?asking=" + earlier).body())
                .contains("\"Avery Demo\",\"teacher\",\"teacher\",\"\",\"not asked any more\",\"\",\"2026-11-20\"");
        assertThat(harper.open("/policy/readers?asking=999999").status()).isEqualTo(404);
    }

    @Test
    void onlyCorrectionsAskNobodyAgain() {
        acknowledgedTheFirst();

        stage.adoptWith("turn on the privacy", "turn on all the privacy", true);

        assertThat(avery.open("/work").text()).doesNotContain("Read the policy");
        assertThat(harper.open("/policy/readers").text()).contains("1 of 4 have read it");
        assertThat(stage.happened("policy-reading-asked")).isEqualTo("1");
        TestBrowser olive = stage.as("Olive Demo");
        ReadingStage.acknowledge(olive);
        assertThat(stage.row("Olive Demo")).contains("Version 2024-06b");
        assertThat(stage.row("Avery Demo")).contains("Version 2024-06 on");
    }

    @Test
    void aVersionThatCameMeanwhileIsNotAcknowledgedUnread() {
        stage.adopt("north-star");
        Page old = avery.open("/policy/read");
        stage.adoptWith("turn on the privacy", "switch on the strictest privacy", false);

        Page answer = avery.send(
                "/policy/read",
                "/policy/read",
                "digest",
                old.document().select("input[name=digest]").attr("value"));

        assertThat(answer.text()).contains("Another version has come into force", "Please read it by");
        assertThat(stage.happened("policy-acknowledged")).isEqualTo("0");
    }

    @Test
    void everybodyIsAskedAnewByHandWithAReason() {
        acknowledgedTheFirst();

        assertThat(ask("", "").text()).contains("Say by which day");
        assertThat(ask("2026-11-20", "New year.").text()).contains("Choose a day after today");
        assertThat(ask("2027-11-21", "New year.").text()).contains("within a year");
        assertThat(ask("2026-11-21", " ").text()).contains("Say why in a sentence");
        assertThat(ask("2026-12-01", "After what happened in October.").text()).contains("Everybody is asked");

        assertThat(avery.open("/policy/read").text())
                .contains("After what happened in October.", "1 December 2026")
                .doesNotContain("New since version");
        assertThat(stage.as("Olive Demo").open("/policy/readers/ask").status()).isEqualTo(404);
    }

    private Page ask(String due, String why) {
        return harper.send("/policy/readers/ask", "/policy/readers/ask", "due", due, "why", why);
    }
}
