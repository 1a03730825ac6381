package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.people.ChainsOfTests;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class AwayAndActingPagesTest {
    private static final int NOT_FOUND = 404;
    private static final String GAP =
            "Nobody can approve posts as headteacher from 8 to 12 December: Sam Demo is away.";

    private final TestHouse house = RestedHouse.get();
    private final Owners owners = house.room(Owners.class);
    private final Owner trust = owners.add(Owner.Kind.TRUST, "Demo Trust", Optional.empty());
    private final Owner school = owners.add(Owner.Kind.SCHOOL, "Willowbrook Primary", Optional.of(trust.id()));
    private final Owner beside = owners.add(Owner.Kind.SCHOOL, "Elmfield Primary", Optional.of(trust.id()));
    private final long head = house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long deputy = house.person(school, "Noor Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);
    private final long teacher = house.person(school, "Avery Demo", PersonKind.TEACHER);

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private Page headIsAway(TestBrowser browser) {
        return browser.send("/me", "/people/" + head + "/away", "from", "2026-12-08", "until", "2026-12-12");
    }

    @Test
    void anAbsenceThatLeavesNobodyToApproveIsToldAndKept() {
        house.room(ChainsOfTests.class).set(school.id(), Role.HEADTEACHER);
        Page page = headIsAway(as("Sam Demo"));

        assertThat(page.path()).endsWith("/away?done=away-saved");
        assertThat(page.text()).contains(GAP).contains("Tuesday 8 December 2026");
        TestBrowser deputys = as("Noor Demo");
        assertThat(deputys.open("/people").text()).contains(GAP);
        assertThat(deputys.open("/work").text()).contains(GAP);
        assertThat(as("Avery Demo").open("/work").text()).doesNotContain(GAP);
    }

    @Test
    void awayDatesAreChangedAndRemoved() {
        TestBrowser browser = as("Avery Demo");
        String away = "/people/" + teacher + "/away";
        Page noted = browser.send("/me", away, "from", "2026-12-08", "until", "2026-12-12");
        String remove = noted.document().select("form[action$=/remove]").attr("action");
        String change = remove.replace("/remove", "");
        String id = change.substring(change.lastIndexOf('/') + 1);

        Page wrong = browser.send(away, change, "from-" + id, "2026-12-09", "until-" + id, "2026-12-08");
        assertThat(wrong.document().select("#until-" + id + "-error").text()).contains("before the first");
        assertThat(browser.send(away, change, "from-" + id, "2026-12-09", "until-" + id, "2026-12-10")
                        .text())
                .contains("Wednesday 9 December 2026 to Thursday 10 December 2026");
        assertThat(browser.send(away, remove).text()).contains("No days are noted");
    }

    @Test
    void daysThatAreOverOrTurnedRoundAreRefused() {
        TestBrowser browser = as("Avery Demo");
        String away = "/people/" + teacher + "/away";

        assertThat(browser.send("/me", away, "from", "2026-11-18", "until", "2026-11-19")
                        .text())
                .contains("These days are over");
        assertThat(browser.send("/me", away, "from", "2026-12-08", "until", "2026-12-07")
                        .text())
                .contains("before the first");
        assertThat(browser.send("/me", away, "from", "2026-11-19", "until", "2026-11-20")
                        .path())
                .endsWith("done=away-saved");
    }

    @Test
    void nobodyButWhoChangesPeopleNotesOthersAbsences() {
        assertThat(headIsAway(as("Avery Demo")).status()).isEqualTo(NOT_FOUND);
        assertThat(headIsAway(as("Noor Demo")).path()).endsWith("done=away-saved");
    }

    private Page delegate(TestBrowser browser, String... who) {
        return browser.send(
                "/me",
                "/people/" + head + "/delegations",
                "role",
                "HEADTEACHER",
                who[0],
                who[1],
                "begins",
                "2026-12-08",
                "ends",
                "2026-12-12",
                "reason",
                "away on a course");
    }

    @Test
    void theHeadWritesDownWhoActsAndPrintsTheLetter() {
        Page letter = delegate(as("Sam Demo"), "to", String.valueOf(deputy));

        assertThat(letter.path()).matches("/delegations/\\d+\\?done=delegation-written");
        assertThat(letter.text())
                .contains("Noor Demo (teacher) acts as headteacher for Sam Demo (teacher)")
                .contains("From Tuesday 8 December 2026 to Saturday 12 December 2026");
        assertThat(as("Noor Demo").open("/me").text()).contains("You act for Sam Demo");
        assertThat(as("Avery Demo").open(letter.path()).status()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aLetterIsEndedEarly() {
        TestBrowser browser = as("Sam Demo");
        String path = delegate(browser, "to", String.valueOf(deputy)).path().replaceAll("\\?.*", "");

        assertThat(as("Avery Demo").send("/me", path + "/end").status()).isEqualTo(NOT_FOUND);
        assertThat(browser.send(path, path + "/end").text()).contains("This was ended early");
    }

    @Test
    void nobodyWritesALetterToThemselves() {
        assertThat(delegate(as("Noor Demo"), "to", String.valueOf(deputy)).text())
                .contains("Nobody writes a delegation to themselves");
    }

    @Test
    void whatIsNotHeldIsNotPassedOn() {
        Page page = as("Noor Demo")
                .send(
                        "/me",
                        "/people/" + deputy + "/delegations",
                        "role",
                        "HEADTEACHER",
                        "to",
                        String.valueOf(teacher),
                        "begins",
                        "2026-12-08",
                        "ends",
                        "2026-12-12",
                        "reason",
                        "none");

        assertThat(page.text()).contains("They do not hold this role on the first day");
        assertThat(page.document().select("#reason").attr("value")).isEqualTo("none");
    }

    @Test
    void theHeadOfASchoolOfTheTrustIsFoundByTheirWholeNameToSignInWith() {
        house.person(beside, "Robin Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        String whole = TestHouse.signInName(beside, "Robin Demo");

        assertThat(delegate(as("Sam Demo"), "elsewhere", whole.substring(0, 5)).text())
                .contains("Nobody at another school of the trust");
        assertThat(delegate(as("Sam Demo"), "elsewhere", whole).text()).contains("Robin Demo (teacher) acts");
    }

    @Test
    void nobodyOfAnotherTrustIsFound() {
        Owner stranger = house.school("Faraway Primary");
        house.person(stranger, "Kit Demo", PersonKind.TEACHER);

        assertThat(delegate(as("Sam Demo"), "elsewhere", TestHouse.signInName(stranger, "Kit Demo"))
                        .text())
                .contains("Nobody at another school of the trust");
    }
}
