package org.houserules.situations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.houserules.Home;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SituationsInTheBrowserTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private TestBrowser head = house.browser();
    private String page = "";

    @BeforeEach
    void aDraft() {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        head = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        page = head.send("/policy/drafts", "/policy/drafts", "from", "shipped-north-star")
                        .path()
                        .replaceFirst("\\?.*", "")
                + "/situations";
    }

    private Page run(String situations) {
        return head.send(page, page, "situations", situations);
    }

    @Test
    void theSituationThatStandsThereComesOutAsExpected() {
        Page tried = run(head.open(page).document().select("#situations").val());

        assertThat(tried.text())
                .contains("1 of 1 come out as expected")
                .contains("A full name beside a photograph is held back");
    }

    @Test
    void theSituationsOfThePolicyItWasBegunFromAllHold() {
        Path file = Home.policy("north-star").resolve("situations/names-with-photos.yaml");

        Page tried = run(Home.text(file));

        assertThat(tried.text())
                .containsPattern("(\\d+) of \\1 come out as expected")
                .doesNotContain("otherwise");
    }

    @Test
    void whatComesOutOtherwiseIsSaidInWords() {
        Page tried = run(Example.TEXT.replace("Zelda Quickfoot for", "somebody for"));

        assertThat(tried.text())
                .contains("0 of 1 come out as expected")
                .contains("expected breached at 'Zelda Quickfoot', and did not find it");
    }

    @Test
    void faultsNameTheirLineAndWhatWasTypedIsKept() {
        Page wrong = run("format: 1\non: soon\nsituations:\n  - nam: x\n");

        assertThat(wrong.document().select(".field .error").text()).contains("Line 2:");
        assertThat(wrong.document().select("#situations").val()).contains("nam: x");
        assertThat(run("situations: [").document().select(".field .error").text())
                .contains("Line 1:");
        assertThat(run(" ").text()).contains("Paste situations, or write one.");
    }

    @Test
    void noOtherFileIsOpened() {
        assertThat(run("roll: /etc/passwd\n" + Example.TEXT).text())
                .contains("Line 1: 'roll' names a file, and none is opened here");
        assertThat(run("school: ../../cast/../../x.yaml\n" + Example.TEXT).text())
                .contains("none is opened here");
        assertThat(run(Example.TEXT.replace("shown: [P0001]", "file: /etc/hostname"))
                        .text())
                .contains("A picture names a file, and none is opened here");
    }

    @Test
    void aFileCountsInsteadOfWhatIsWritten() {
        String token = head.open(page)
                .document()
                .select("form[enctype] input[name=_csrf]")
                .val();
        String body = "--B\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.yaml\"\r\n\r\n" + Example.TEXT
                + "\r\n--B--\r\n";
        Page tried = head.send(HttpRequest.newBuilder(head.at(page))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());

        assertThat(tried.text()).contains("1 of 1 come out as expected");
    }
}
