package org.houserules.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.houserules.consent.ASchoolOffice;
import org.houserules.consent.OfficeAct;
import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentPagesTest {
    private final TestHouse house = TestHouse.shared();
    private final ASchoolOffice office = new ASchoolOffice(house, "Larkfield Primary");
    private TestBrowser browser = house.browser();

    @BeforeEach
    void signIn() {
        browser = house.signedIn(office.signInName());
        office.roll("Q01,Ada,Example,3A,no", "Q02,Ben,Sample,3A,yes", "Q03,Cai,Silent,3B,no", "Q04,=Dot,Refuser,3A,no");
        office.consents("Q01,photo,any,given,2026-09-01", "Q02,photo,any,given,2026-09-01", "Q04,photo,any,refused,");
    }

    private TestBrowser teacher() {
        house.person(office.school, "Tess Teacher", PersonKind.TEACHER);
        return house.signedIn(TestHouse.signInName(office.school, "Tess Teacher"));
    }

    private String pupil(String id) {
        return "/consent/pupils/" + office.key(id);
    }

    @Test
    void aWithdrawalIsTwoPagesFromTheSearch() {
        Page found = browser.open("/consent?q=exampel");
        assertThat(found.text()).contains("Ada Example (Q01)");

        Page done = browser.send(
                pupil("Q01") + "/tell",
                pupil("Q01") + "/tell",
                "act",
                "WITHDRAWAL",
                "kind",
                "PHOTO",
                "purpose",
                "ANY",
                "told-by",
                "PARENT",
                "how",
                "TELEPHONE",
                "at",
                "2026-11-20T09:30",
                "note",
                "rang at break");

        assertThat(done.text())
                .contains("Recorded. It counts from now on.")
                .contains("No post shows or names this pupil.");
        assertThat(browser.open(pupil("Q01")).text())
                .contains("told by a parent by telephone on 20 November 2026 at 09:30");
        assertThat(browser.open("/consent/conflicts").text()).contains("Ada Example (Q01)");
        assertThat(browser.open("/work").text()).contains("1 entry says no where the list says yes");
    }

    @Test
    void whatWasTypedIsKeptBesideTheError() {
        Page page = browser.send(
                pupil("Q01") + "/tell",
                pupil("Q01") + "/tell",
                "act",
                "WITHDRAWAL",
                "kind",
                "PHOTO",
                "purpose",
                "PRESS",
                "how",
                "LETTER",
                "at",
                "2026-11-20T10:01",
                "note",
                "<b>kept</b>");

        assertThat(page.text()).contains("Choose who told you.").contains("it cannot lie ahead");
        assertThat(page.document().select("textarea").text()).isEqualTo("<b>kept</b>");
        assertThat(page.document().select("option[selected]").text()).isEqualTo("press");
    }

    @Test
    void theDayOfTheListIsShown() {
        assertThat(browser.open("/consent").text()).contains("was taken on Friday 20 November 2026");
        assertThat(browser.open(pupil("Q01")).text()).contains("By the list of Friday 20 November 2026");
    }

    @Test
    void aTeacherSeesButDoesNotChange() {
        TestBrowser teacher = teacher();

        assertThat(teacher.open(pupil("Q01")).status()).isEqualTo(200);
        assertThat(teacher.open(pupil("Q01") + "/tell").status()).isEqualTo(404);
        assertThat(teacher.open("/consent/import").status()).isEqualTo(404);
        assertThat(teacher.open("/consent/conflicts").status()).isEqualTo(404);
    }

    @Test
    void anotherSchoolsPupilIsNotThere() {
        ASchoolOffice other = new ASchoolOffice(house, "Millbrook Academy");
        TestBrowser stranger = house.signedIn(other.signInName());

        assertThat(stranger.open(pupil("Q01")).status()).isEqualTo(404);
        assertThat(stranger.open("/consent?q=Ada").text()).doesNotContain("Example");
        assertThat(stranger.open("/consent/do-not-photograph").text()).doesNotContain("Example");
    }

    @Test
    void aMarkedPupilReadsWordForWordLikeARefusedOne() {
        office.roll("Q01,Ada,Example,3A,no", "Q02,Xyz,Pupil,3A,yes", "Q05,Xyz,Pupil,3A,no");
        office.consents("Q05,photo,any,refused,", "Q05,video,any,refused,", "Q05,name,any,refused,");
        TestBrowser teacher = teacher();

        String marked = words(teacher, "Q02");
        assertThat(marked).isEqualTo(words(teacher, "Q05")).contains("Refused");
        assertThat(marked).doesNotContain("identif");
    }

    @Test
    void aPupilMarkedByTheOfficeReadsLikeOneRefusedByTheOffice() {
        office.roll("Q06,Xyz,Pupil,3A,no", "Q07,Xyz,Pupil,3A,no");
        office.told("Q06", OfficeAct.DO_NOT_IDENTIFY);
        String refused = words(teacher(), "Q06");

        assertThat(refused)
                .contains("Consent is refused: a photograph, any purpose")
                .doesNotContain("dentif");
        assertThat(browser.open(pupil("Q06")).text())
                .doesNotContain("Take this back")
                .doesNotContain("a note");
    }

    private String words(TestBrowser reader, String id) {
        return reader.open(pupil(id)).document().select("main").text().replace(id, "ID");
    }

    @Test
    void theDoNotPhotographListGivesNoReason() {
        Page page = teacher().open("/consent/do-not-photograph?form=3A");

        assertThat(page.text())
                .contains("Ben Sample (Q02)")
                .contains("Refuser (Q04)")
                .contains("Printed by Tess Teacher");
        assertThat(page.document().select("tbody").text()).doesNotContain("Ada").doesNotContain("efused");
    }

    @Test
    void silenceStandsOnTheListAndSoDoesWhoIsNotFound() {
        Page page = browser.send(
                "/consent/do-not-photograph", "/consent/do-not-photograph", "names", "Q01\nCai Silent\nNobody Known");

        assertThat(page.document().select("tbody tr").eachText())
                .containsExactly("3B Cai Silent (Q03)", "not found on the roll Nobody Known");
    }

    @Test
    void theSpreadsheetHoldsNoFormula() {
        Page csv = browser.send("/consent/do-not-photograph", "/consent/do-not-photograph.csv", "form", "3A");

        assertThat(csv.body()).contains("\"'=Dot Refuser\"").doesNotContain("\"=");
    }

    @Test
    void aListGoesThroughAllSteps() {
        Page columns = upload("Pupil ID;Type;Status;Date\nQ01;Website photos;Oui;01/09/2026\n");
        assertThat(columns.path()).endsWith("/columns");
        String path = columns.path();
        Page words = browser.send(
                path,
                path,
                "heading-0",
                "PUPIL",
                "heading-1",
                "KIND",
                "heading-2",
                "ANSWER",
                "heading-3",
                "ANSWERED_ON");
        assertThat(words.text()).contains("‘oui’").contains("‘website photos’");
        Page preview = browser.send(
                path,
                path,
                "heading-0",
                "PUPIL",
                "heading-1",
                "KIND",
                "heading-2",
                "ANSWER",
                "heading-3",
                "ANSWERED_ON",
                "word-KIND-website photos",
                "PHOTO:WEBSITE",
                "word-ANSWER-oui",
                "GIVEN");
        assertThat(preview.text()).contains("What would change").contains("A new answer");
        String seen = preview.document().select("input[name=seen]").attr("value");

        Page done = browser.send(preview.path(), preview.path(), "seen", seen);

        assertThat(done.text()).contains("is in force now");
        assertThat(browser.send("/consent", preview.path(), "seen", seen).text())
                .contains("or has been imported already");
    }

    private Page upload(String csv) {
        String token = browser.open("/consent/import")
                .document()
                .select("input[name=_csrf]")
                .attr("value");
        String body = part("_csrf", token) + part("list", "CONSENTS") + part("as-of", "2026-11-20")
                + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../=evil.csv\"\r\n\r\n" + csv
                + "\r\n--B--\r\n";
        return browser.send(HttpRequest.newBuilder(browser.at("/consent/import"))
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String part(String name, String value) {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void aFaultOfTheFileNamesItsLine() {
        assertThat(upload("id,answer\nQ01,given\n\"Q01,given\n").text())
                .contains("Line 3: A quotation mark in the row that begins here is not closed");
    }

    @Test
    void anUploadWithoutAnythingSaysWhatIsMissing() {
        Page page = browser.send("/consent/import", "/consent/import", "as-of", "2026-11-21");

        assertThat(page.text())
                .contains("Choose the file that you exported")
                .contains("Choose which list the file holds")
                .contains("cannot lie ahead");
    }
}
