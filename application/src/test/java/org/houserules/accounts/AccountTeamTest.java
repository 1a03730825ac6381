package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.EarlierAccountForm.path;
import static org.houserules.accounts.EarlierAccountForm.register;

import java.time.LocalDate;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AccountTeamTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final TestHouse HOUSE = TestHouse.start();

    private final TestHouse house = HOUSE;
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long teacher = house.person(school, "Robin Demo", PersonKind.TEACHER);

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    @Test
    void aLeaverIsInTheTeamOnTheirLastDayAndNoLonger() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));
        browser.send(
                account,
                account + "/team",
                "person",
                String.valueOf(teacher),
                "part",
                "ADMINISTRATOR",
                "from",
                "2026-11-01");
        house.inside(
                school.id(),
                () -> house.sql("update person set left_on = ? where id = ?")
                        .params(TODAY.minusDays(1), teacher)
                        .update());

        assertThat(signs(TODAY.minusDays(1))).isTrue();
        assertThat(signs(TODAY)).isFalse();
        assertThat(browser.open(account).text()).contains("Nobody administers this account today");
        assertThat(house.inside(
                        school.id(),
                        () -> house.room(AccountRegister.class).changes(school.id(), TODAY.minusDays(3), TODAY)))
                .contains(TODAY);
    }

    @Test
    void whoAdministersAnAccountSignsAsAdministratorUntilTheyLeaveTheTeam() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));

        Page page = browser.send(
                account,
                account + "/team",
                "person",
                String.valueOf(teacher),
                "part",
                "ADMINISTRATOR",
                "from",
                "2026-11-20");

        assertThat(page.text()).contains("Robin Demo, administrator").doesNotContain("Nobody administers");
        assertThat(signs(TODAY.minusDays(1))).isFalse();
        assertThat(signs(TODAY)).isTrue();
        String end = page.document().select("form[action$=/end]").attr("action");
        browser.send(account, end);
        assertThat(signs(TODAY)).isTrue();
        assertThat(signs(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void nobodyJoinsATeamTwiceInTheSamePart() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));
        String[] joining = {"person", String.valueOf(teacher), "part", "MODERATOR", "from", "2026-11-20"};
        browser.send(account, account + "/team", joining);

        assertThat(browser.send(account, account + "/team", joining).text())
                .contains("They are moderator of this account already");
    }

    @Test
    void whoIsTakenOutBeforeTheirFirstDayWasNeverInTheTeam() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));
        Page page = browser.send(
                account,
                account + "/team",
                "person",
                String.valueOf(teacher),
                "part",
                "ADMINISTRATOR",
                "from",
                "2026-12-01");
        browser.send(account, page.document().select("form[action$=/end]").attr("action"));

        assertThat(signs(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(browser.open(account).text()).doesNotContain("Robin Demo, administrator");
    }

    @Test
    void whoLeavesTheSchoolBeforeTheirFirstDayIsNotListed() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));
        browser.send(
                account,
                account + "/team",
                "person",
                String.valueOf(teacher),
                "part",
                "ADMINISTRATOR",
                "from",
                "2026-12-01");
        house.inside(
                school.id(),
                () -> house.sql("update person set left_on = '2026-11-30' where id = ?")
                        .params(teacher)
                        .update());

        assertThat(signs(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(browser.open(account).text()).doesNotContain("Robin Demo, administrator");
    }

    private boolean signs(LocalDate day) {
        return house.inside(
                school.id(),
                () -> house.room(Signatories.class).of(school.id(), Role.ACCOUNT_ADMINISTRATOR, day, head).stream()
                        .anyMatch(one -> one.person() == teacher));
    }
}
