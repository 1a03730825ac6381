package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PeoplePagesTest {
    private static final int NOT_FOUND = 404;

    private final TestHouse house = RestedHouse.get();
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long teacher = house.person(school, "Avery Demo", PersonKind.TEACHER);

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    @Test
    void theRegisterShowsWhoIsHereWithTheirRoles() {
        Page page = as("Avery Demo").open("/people");

        assertThat(page.text()).contains("Avery Demo").contains("Sam Demo").contains("headteacher");
        assertThat(page.text()).doesNotContain("Add a person");
    }

    @Test
    void theRegisterIsSearchedByNameKindAndRole() {
        TestBrowser browser = as("Avery Demo");

        assertThat(browser.open("/people?role=HEADTEACHER")
                        .document()
                        .select(".list .what")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Sam Demo");
        assertThat(browser.open("/people?q=AVERY").document().select(".list .what"))
                .hasSize(1);
        assertThat(browser.open("/people?kind=GOVERNOR").text()).contains("Nobody fits");
        assertThat(browser.open("/people?left=yes").text()).contains("Nobody fits");
    }

    @Test
    void aLongRegisterGoesOnWithoutMissingAnybody() {
        house.inside(school.id(), () -> house.sql("""
                        insert into person (owner_id, given_name, family_name, position, kind)
                        select ?, 'Bo', 'Demo ' || number, '', 'VOLUNTEER' from generate_series(1, 60) number
                        """).param(school.id()).update());
        TestBrowser browser = as("Avery Demo");
        Page first = browser.open("/people");
        String after = first.document().select("input[name=after]").attr("value");
        Page second = browser.open("/people?after=" + after);

        List<String> all =
                new ArrayList<>(first.document().select(".list .what b").eachText());
        all.addAll(second.document().select(".list .what b").eachText());
        assertThat(all).hasSize(62).doesNotHaveDuplicates();
        assertThat(second.document().select("input[name=after]")).isEmpty();
    }

    @Test
    void theTableIsTakenOut() {
        Page table = as("Avery Demo").open("/people.csv?role=HEADTEACHER");

        assertThat(table.body())
                .contains("Sam Demo,teacher,,teacher,headteacher,2020-09-01,")
                .doesNotContain("Avery");
    }

    @Test
    void aPersonIsAddedAsWritten() {
        Page page = as("Sam Demo")
                .send(
                        "/people/new",
                        "/people",
                        "given-name",
                        "Mx Noor",
                        "family-name",
                        "de Demo",
                        "position",
                        "Cook & baker",
                        "kind",
                        "SUPPORT_STAFF",
                        "line-manager",
                        String.valueOf(head),
                        "joined",
                        "01/09/2026");

        assertThat(page.path()).matches("/people/\\d+\\?done=person-added");
        assertThat(page.text())
                .contains("Mx Noor de Demo")
                .contains("Cook & baker")
                .contains("Tuesday 1 September 2026");
        assertThat(page.document().select("dl").text()).contains("Line manager Sam Demo");
    }

    @Test
    void somebodyOfTheSameNameIsAddedOnlyWhenThatIsMeant() {
        TestBrowser head = as("Sam Demo");
        String[] again = {"given-name", "avery", "family-name", " Demo ", "kind", "TEACHER"};

        Page asked = head.send("/people/new", "/people", again);
        assertThat(asked.document().select("#errors a").text())
                .contains("Avery Demo", "is here already. If this is somebody else of the same name");
        assertThat(asked.document().select("#given-name").attr("value")).isEqualTo("avery");
        String[] meant = Arrays.copyOf(again, again.length + 2);
        meant[again.length] = "namesake";
        meant[again.length + 1] = "yes";
        assertThat(head.send("/people/new", "/people", meant).path()).matches("/people/\\d+\\?done=person-added");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Page page = as("Sam Demo")
                .send("/people/new", "/people", "given-name", "Noor", "family-name", "", "joined", "31/02/2026");

        assertThat(page.document().select("#errors a").eachText())
                .containsExactly(
                        "Write the family name.",
                        "Choose how they belong to the school.",
                        "There is no such day. Write it as 24/11/2026.");
        assertThat(page.document().select("#given-name").attr("value")).isEqualTo("Noor");
    }

    @Test
    void whoMayNotChangePeopleFindsNothingThere() {
        TestBrowser browser = as("Avery Demo");

        assertThat(browser.open("/people/new").status()).isEqualTo(NOT_FOUND);
        assertThat(browser.send("/people", "/people", "given-name", "X", "family-name", "Y")
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(browser.send("/people", "/people/" + teacher + "/roles", "role", "HEADTEACHER")
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(browser.open("/people/" + head + "/away").status()).isEqualTo(NOT_FOUND);
        assertThat(browser.open("/people/" + head + "/delegations/new").status())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void peopleOfAnotherSchoolAreNotThere() {
        Owner other = house.school("Elmfield Primary");
        long stranger = house.person(other, "Robin Demo", PersonKind.TEACHER);
        TestBrowser browser = as("Sam Demo");

        assertThat(browser.open("/people/" + stranger).status()).isEqualTo(NOT_FOUND);
        assertThat(browser.send("/people", "/people/" + stranger + "/sign-in", "sign-in-name", "mine.now")
                        .status())
                .isEqualTo(NOT_FOUND);
        assertThat(browser.open("/people?q=Robin").text()).doesNotContain("Robin Demo");
    }

    @Test
    void aRoleIsGivenAndEnded() {
        TestBrowser browser = as("Sam Demo");
        Page given =
                browser.send("/people", "/people/" + teacher + "/roles", "role", "MODERATOR", "from", "2026-11-01");
        String end = given.document().select("form[action$=/end]").attr("action");

        assertThat(given.text()).contains("moderator").contains("held today");
        assertThat(browser.send("/people", end, "last-" + end.split("/")[4], "2026-11-19")
                        .text())
                .contains("over");
    }

    @Test
    void aRoleHeldAlreadyIsNotGivenTwice() {
        Page page = as("Sam Demo").send("/people", "/people/" + head + "/roles", "role", "HEADTEACHER");

        assertThat(page.text()).contains("holds this role already");
    }

    @Test
    void nobodyGivesThemselvesARole() {
        long controller = house.person(school, "Kit Demo", PersonKind.OFFICE_STAFF, Role.DATA_CONTROLLER);

        assertThat(as("Kit Demo")
                        .send("/people", "/people/" + controller + "/roles", "role", "HEADTEACHER")
                        .text())
                .contains("Nobody gives themselves a role");
    }

    @Test
    void aLeaverCannotOpenAnythingTheDayAfter() {
        TestBrowser leaving = as("Avery Demo");
        assertThat(leaving.open("/people").status()).isEqualTo(200);

        as("Sam Demo")
                .send(
                        "/people",
                        "/people/" + teacher + "/change",
                        "given-name",
                        "Avery",
                        "family-name",
                        "Demo",
                        "kind",
                        "TEACHER",
                        "left",
                        "2026-11-19");

        assertThat(leaving.open("/people").path()).startsWith("/sign-in");
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select left_on from person where id = ?")
                                .param(teacher)
                                .query(LocalDate.class)
                                .single()))
                .isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(as("Sam Demo").open("/people?left=yes").text()).contains("Avery Demo");
    }
}
