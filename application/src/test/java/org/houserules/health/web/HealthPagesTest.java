package org.houserules.health.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.houserules.health.SoundPolicy;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class HealthPagesTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");

    private TestBrowser as(String name, Role... roles) {
        house.person(school, name, PersonKind.TEACHER, roles);
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private static Page handIn(TestBrowser browser, String name, String text) {
        String token = browser.open("/policies/check")
                .document()
                .select("form[action=/policies/check] input[name=_csrf]")
                .attr("value");
        String body = "--B\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"" + name + "\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n" + text + "\r\n--B--\r\n";
        return browser.send(HttpRequest.newBuilder(browser.at("/policies/check"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void theHeadSeesWhatIsWrongWithQuoteReasonAndSource() {
        String old = SoundPolicy.TEXT + "\n\nWe keep to the <b>Data</b> Protection Act 1998.\n\n=1+1 on Bebo.\n";

        Page page = handIn(as("Harper Demo", Role.HEADTEACHER), "old.md", old);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("What the check found", "old.md", "Pebblebrook Primary School")
                .contains("Law that has been replaced (1)", "Platforms that are gone or renamed (1)")
                .contains("We keep to the Data Protection Act 1998.")
                .contains("counts from Friday 25 May 2018", "checked on Friday 20 November 2026", "not looked up yet");
        assertThat(table(page))
                .contains("\"superseded-law\",\"Data Protection Act 1998\"")
                .contains("\"'=1+1 on Bebo.\"");
    }

    private static String table(Page page) {
        String address = page.document().select("a[download]").attr("href");
        return new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
    }

    @Test
    void aSoundPolicySaysThatNothingWasFoundAndWhatThatMeans() {
        Page page = handIn(as("Harper Demo", Role.HEADTEACHER), "sound.md", SoundPolicy.TEXT);

        assertThat(page.text()).contains("Nothing was found.").doesNotContain("Download as CSV");
    }

    @Test
    void whatCannotBeReadIsSaidBesideTheField() {
        TestBrowser head = as("Harper Demo", Role.HEADTEACHER);

        assertThat(handIn(head, "a.txt", "").document().select(".field .error").text())
                .contains("Choose the policy");
        assertThat(handIn(head, "a.rtf", "{\\rtf1 words")
                        .document()
                        .select(".field .error")
                        .text())
                .contains("Rich Text Format")
                .contains("Save it as .docx or PDF.");
        assertThat(handIn(head, "menu.txt", "Monday: sausages and mash. ".repeat(30))
                        .text())
                .contains("does not look like a social media policy");
    }

    @Test
    void whoMayNotAdoptAPolicyFindsNoSuchPage() {
        assertThat(as("Avery Demo").open("/policies/check").status()).isEqualTo(404);
    }
}
