package org.houserules.authorisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class AuthorisationPagesTest {
    private static final String NEW = "/authorisations/new";

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long teacher = house.person(school, "Robin Demo", PersonKind.TEACHER);

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private static Page give(TestBrowser giver, long person, String from, String until) {
        return giver.send(NEW, NEW, fields("person", String.valueOf(person), "from", from, "until", until));
    }

    private static String[] fields(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "platforms",
                "FACEBOOK",
                "platforms",
                "WEBSITE",
                "mayPost",
                "yes",
                "inWorkTime",
                "no",
                "trained",
                "2026-09-02"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void theHeadGivesAPermissionAndItIsListed() {
        Page page = give(as("Avery Demo"), teacher, "2026-11-20", "2027-08-31");

        assertThat(page.path()).contains("done=authorisation-given");
        assertThat(page.text())
                .contains("Robin Demo")
                .contains("Facebook, the school's website")
                .contains("not in working time")
                .contains("Trained on 2 September 2026")
                .contains("from 20 November 2026 until 31 August 2027");
        assertThat(as("Robin Demo").open("/authorisations").text())
                .contains("Robin Demo")
                .contains("Permissions are given by: headteacher (Avery Demo)");
    }

    @Test
    void whoeverIsNoGiverMayNotGive() {
        house.person(school, "Kim Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);

        assertThat(as("Robin Demo").open(NEW).status()).isEqualTo(404);
        assertThat(as("Kim Demo").open(NEW).status()).isEqualTo(404);
        TestBrowser deputy = as("Kim Demo");
        assertThat(deputy.send("/work", NEW, fields("person", String.valueOf(teacher), "from", "2026-11-20"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsMissing() {
        TestBrowser giver = as("Avery Demo");

        Page page = giver.send(NEW, NEW, "person", String.valueOf(teacher), "platforms", "X", "from", "1/12/2026x");

        assertThat(page.text()).contains("Say from which day").contains("working time");
        assertThat(page.document().select("#from").attr("value")).isEqualTo("1/12/2026x");
        assertThat(page.document().select("input[value=X]").hasAttr("checked")).isTrue();
        assertThat(page.document().select("option[selected]").attr("value")).isEqualTo(String.valueOf(teacher));
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        assertThat(give(as("Avery Demo"), teacher, "2026-11-20", "2026-11-19").text())
                .contains("The last day is before the first");
    }

    @Test
    void aSecondPermissionForTheSamePersonIsRefused() {
        TestBrowser giver = as("Avery Demo");
        give(giver, teacher, "2026-11-20", "2027-08-31");

        assertThat(give(giver, teacher, "2026-11-20", "").text())
                .contains("already has a permission until 31 August 2027. Change that one instead.");
    }

    @Test
    void theOnlyGiverMayGiveOneToThemselvesAndItIsShown() {
        Page page = give(as("Avery Demo"), head, "2026-11-20", "");

        assertThat(page.text()).contains("Given to themselves, as the only one here who gives permissions.");
    }

    @Test
    void nobodyGivesOneToThemselvesWhereSomebodyElseCould() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);

        assertThat(give(as("Avery Demo"), head, "2026-11-20", "").text())
                .contains("Nobody gives a permission to themselves");
    }

    @Test
    void aChangeIsANewPermissionAndTheOldOneStaysInTheRegister() {
        TestBrowser giver = as("Avery Demo");
        String id = idIn(give(giver, teacher, "2026-11-20", "2027-08-31"));
        String change = "/authorisations/" + id + "/change";

        Page page = giver.send(change, change, fields("from", "2026-12-01", "until", "2026-12-31"));

        assertThat(page.text())
                .contains("from 1 December 2026 until 31 December 2026")
                .contains("Replaced from 1 December 2026.");
        assertThat(giver.send(change, change, fields("from", "2026-12-02", "until", ""))
                        .text())
                .contains("Somebody has changed or ended this permission meanwhile");
    }

    @Test
    void takingBackNeedsAReasonAndHoldsAtOnce() {
        TestBrowser giver = as("Avery Demo");
        String back = "/authorisations/" + idIn(give(giver, teacher, "2026-11-20", "")) + "/take-back";

        assertThat(giver.send(back, back, "reason", " ").text()).contains("Say why, in a few words");
        Page page = giver.send(back, back, "reason", "Left the web team");

        assertThat(page.text()).contains("taken back").contains("by Avery Demo: Left the web team");
        assertThat(giver.open("/authorisations").text()).contains("There are none here.");
        assertThat(giver.open("/authorisations?show=ended").text()).contains("Robin Demo");
    }

    @Test
    void theLetterCitesTheClauseOfThePolicyInForce() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER, Role.TRUST_LEAD);
        house.person(school, "Kim Demo", PersonKind.TEACHER, Role.TRUST_LEAD);
        TestBrowser giver = as("Avery Demo");
        String adopt = "/policy/adopt/north-star";
        String digest =
                giver.open(adopt).document().select("input[name=digest]").attr("value");
        giver.send(adopt, adopt, "from", "2026-11-20", "digest", digest);

        Page letter = giver.open("/authorisations/" + idIn(give(giver, teacher, "2026-11-20", "")) + "/letter");

        assertThat(letter.text())
                .contains("Willowbrook Primary")
                .contains("Robin Demo may post")
                .contains("Given under 3, point 11 of the Social media policy, version 2024-06.")
                .contains("only once the Head Teacher has authorised you")
                .contains("Signatures");
    }

    @Test
    void thoseThatEndThisMonthWaitForWhoGivesThem() {
        TestBrowser giver = as("Avery Demo");
        give(giver, teacher, "2026-11-01", "2026-11-30");

        assertThat(giver.open("/work").text()).contains("1 authorisation ends this month");
        assertThat(as("Robin Demo").open("/work").text()).doesNotContain("ends this month");
        assertThat(giver.open("/authorisations?show=ending").text()).contains("Robin Demo");
    }

    @Test
    void aFormulaInANameIsOnlyTextInTheTable() {
        long odd = house.person(school, "=HYPERLINK(1) Demo", PersonKind.TEACHER);
        TestBrowser giver = as("Avery Demo");
        give(giver, odd, "2026-11-20", "");

        assertThat(giver.open("/authorisations.csv").body()).contains("\"'=HYPERLINK(1) Demo\"");
    }

    @Test
    void anotherSchoolsPermissionsAreNotSeen() {
        String id = idIn(give(as("Avery Demo"), teacher, "2026-11-20", ""));
        Owner other = house.school("Mudlark School");
        house.person(other, "Kim Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        TestBrowser stranger = house.signedIn(TestHouse.signInName(other, "Kim Demo"));

        assertThat(stranger.open("/authorisations/" + id).status()).isEqualTo(404);
        assertThat(stranger.open("/authorisations").text()).doesNotContain("Robin Demo");
        assertThat(give(stranger, teacher, "2026-11-20", "").text()).contains("Choose somebody who belongs");
    }

    @Test
    void longListsGoOnAfterTheFiftieth() {
        TestBrowser giver = as("Avery Demo");
        for (int i = 10; i < 61; i++) {
            long one = house.person(school, "Pat Demo" + i, PersonKind.TEACHER);
            house.inside(
                    school.id(),
                    () -> house.sql("""
                            insert into authorisation (owner_id, person_id, platforms, may_post, in_work_time, from_day,
                              given_by, given_at)
                            values (?, ?, '{FACEBOOK}', true, true, date '2026-09-01', ?, now())
                            """).params(school.id(), one, head).update());
        }
        Page first = giver.open("/authorisations");
        Page second = giver.open(first.document().select(".pages a").attr("href"));

        assertThat(first.text()).contains("Demo10").contains("Demo59").doesNotContain("Demo60");
        assertThat(second.text()).contains("Demo60").doesNotContain("Demo59");
        assertThat(second.document().select(".pages a")).isEmpty();
    }

    private static String idIn(Page page) {
        return page.path().replaceAll("\\D", "");
    }
}
