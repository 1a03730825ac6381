package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Device;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.School;
import org.houserules.people.Schools;
import org.houserules.people.StaffMember;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class SchoolPagesTest {
    private static final int NOT_FOUND = 404;

    private final TestHouse house = RestedHouse.get();
    private final Owner school = house.school("Willowbrook Primary");
    private final long controller = house.person(school, "Kit Demo", PersonKind.OFFICE_STAFF, Role.DATA_CONTROLLER);
    private final TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Kit Demo"));

    private School kept() {
        return house.inside(school.id(), () -> house.room(Schools.class).of(school.id()));
    }

    private Page upload(String table) {
        String token =
                browser.open("/school").document().select("input[name=_csrf]").attr("value");
        String body = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"d.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--part--\r\n";
        return browser.send(HttpRequest.newBuilder(browser.at("/school/devices/file"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void aSchoolThatSaidNothingHasItsStaffAndNoDevices() {
        assertThat(controller).isPositive();
        assertThat(kept().staff()).containsExactly(new StaffMember("Kit Demo", "office staff"));
        assertThat(kept().devices()).isEmpty();
    }

    @Test
    void wordsAreKeptOneALine() {
        Page page = browser.send(
                "/school",
                "/school",
                "phones",
                "01632 960001\n\n01632 960002",
                "email-domains",
                "office@Willowbrook.example",
                "addresses",
                "1 Demo Lane",
                "confidential",
                "Project Heron");

        assertThat(page.path()).isEqualTo("/school?done=school-saved");
        assertThat(kept().phones()).containsExactly("01632 960001", "01632 960002");
        assertThat(kept().emailDomains()).containsExactly("willowbrook.example");
        assertThat(kept().confidential()).containsExactly("Project Heron");
        assertThat(page.document().select("#phones").text()).contains("960002");
    }

    @Test
    void aLineThatIsNoNumberIsToldByItsNumberAndNothingIsSaved() {
        Page page =
                browser.send("/school", "/school", "phones", "01632 960001\noffice", "confidential", "Project Heron");

        assertThat(page.text()).contains("Line 2 is no telephone number");
        assertThat(page.document().select("#confidential").text()).isEqualTo("Project Heron");
        assertThat(kept()).extracting(School::phones, School::confidential).allMatch(list -> list.equals(List.of()));
    }

    @Test
    void devicesAreAddedReplacedAndTakenOff() {
        browser.send("/school", "/school/devices", "asset", "T-1", "make", "Demo", "model", "One");
        Page page = browser.send("/school", "/school/devices", "asset", "t-1", "make", "Demo", "model", "Two");

        assertThat(kept().devices()).contains(List.of(new Device("t-1", "Demo", "Two")));
        browser.send("/school", page.document().select("form[action$=/remove]").attr("action"));
        assertThat(kept().devices()).isEqualTo(Optional.empty());
    }

    @Test
    void aTableOfDevicesIsReadWholeOrNotAtAll() {
        assertThat(upload("asset,make,model\nC-1,Demo,One\nC-2,,\n").text()).contains("'model' is blank");
        assertThat(kept().devices()).isEmpty();
        assertThat(upload("Asset;Make;Model\nC-1;Demo;One\nC-2;;Two\n").path()).isEqualTo("/school?done=devices-read");
        assertThat(kept().devices().orElseThrow()).hasSize(2);
    }

    @Test
    void whoMayNotChangeItFindsNothingThere() {
        house.person(school, "Avery Demo", PersonKind.TEACHER);
        TestBrowser teacher = house.signedIn(TestHouse.signInName(school, "Avery Demo"));

        assertThat(teacher.open("/school").status()).isEqualTo(NOT_FOUND);
        assertThat(teacher.send("/me", "/school", "phones", "01632 960001").status())
                .isEqualTo(NOT_FOUND);
    }
}
