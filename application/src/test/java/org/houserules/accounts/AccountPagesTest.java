package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AccountPagesTest {
    private static final String NEW = "/accounts/new";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final TestHouse HOUSE = TestHouse.start();

    private final TestHouse house = HOUSE;
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long teacher = house.person(school, "Robin Demo", PersonKind.TEACHER);

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private static Page register(TestBrowser browser, String name, String platform) {
        return browser.send(NEW, NEW, details("name", name, "platform", platform));
    }

    private static String[] details(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "audience",
                "PUBLIC",
                "pupilsContribute",
                "no",
                "address",
                "https://www.willowbrook.example/news",
                "from",
                "2026-09-01",
                "reason",
                "The head approved it on paper in 2024."));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String path(Page page) {
        return page.path().replaceAll("\\?.*", "");
    }

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    @Test
    void aRegisteredAccountIsSeenByEverybodyAndFoundByOtherRooms() {
        Page page = register(as("Avery Demo"), "School news", "WEBSITE");

        assertThat(page.text())
                .contains("The account is registered")
                .contains("Nobody administers this account today")
                .contains("official")
                .contains("from 1 September 2026");
        assertThat(as("Robin Demo").open("/accounts").text())
                .contains("School news")
                .contains("by hand");
        assertThat(house.inside(school.id(), () -> house.room(Accounts.class).all()))
                .singleElement()
                .satisfies(account -> {
                    assertThat(account.owner()).isEqualTo(school.id());
                    assertThat(account.isOfficialOn(LocalDate.of(2026, 8, 31))).isFalse();
                    assertThat(account.isOfficialOn(TODAY)).isTrue();
                    assertThat(account.connection()).isEmpty();
                });
    }

    @Test
    void onlyThoseWhoManageAccountsChangeThem() {
        String account = path(register(as("Avery Demo"), "School news", "WEBSITE"));
        TestBrowser other = as("Robin Demo");

        assertThat(other.open(account).text())
                .doesNotContain("Close the account")
                .doesNotContain("Add to the team");
        for (String page : List.of(NEW, account + "/change", account + "/closing", account + "/connection")) {
            assertThat(other.open(page).status()).as(page).isEqualTo(404);
        }
        assertThat(other.send("/work", account + "/connection/check").status()).isEqualTo(404);
        assertThat(other.send("/work", account + "/team", "person", "1").status())
                .isEqualTo(404);
    }

    @Test
    void whatWasTypedIsKeptWhenSomethingIsWrong() {
        TestBrowser browser = as("Avery Demo");
        Page page =
                browser.send(NEW, NEW, details("name", "School news", "platform", "MYSPACE", "until", "2026-08-31"));

        assertThat(page.text()).contains("Choose the platform").contains("The last day is before the first");
        assertThat(page.document().select("#name").attr("value")).isEqualTo("School news");
        assertThat(page.document().select("#until").attr("value")).isEqualTo("2026-08-31");
    }

    @Test
    void anAddressThatIsNoWebAddressIsRefused() {
        TestBrowser browser = as("Avery Demo");
        for (String address : List.of(
                "javascript:alert(1)", "https://", "www.example.org", "https://a:b@example.org/", "ftp://x.org")) {
            Page page = browser.send(
                    NEW,
                    NEW,
                    "name",
                    "News",
                    "platform",
                    "X",
                    "audience",
                    "PUBLIC",
                    "pupilsContribute",
                    "no",
                    "address",
                    address,
                    "from",
                    "2026-09-01");
            assertThat(page.text()).as(address).contains("Write the whole address");
        }
    }

    @Test
    void aChangeKeepsThePlatform() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));

        browser.send(account + "/change", account + "/change", details("name", "All our news", "platform", "X"));

        assertThat(browser.open(account).text()).contains("All our news").contains("Facebook");
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

    private boolean signs(LocalDate day) {
        return house.inside(
                school.id(),
                () -> house.room(Signatories.class).of(school.id(), Role.ACCOUNT_ADMINISTRATOR, day, head).stream()
                        .anyMatch(one -> one.person() == teacher));
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
    void anotherSchoolsAccountsAreNotSeen() {
        String account = path(register(as("Avery Demo"), "School news", "FACEBOOK"));
        Owner other = house.school("Mudlark School");
        house.person(other, "Kim Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        TestBrowser stranger = house.signedIn(TestHouse.signInName(other, "Kim Demo"));

        assertThat(stranger.open("/accounts").text()).contains("No account is registered yet");
        assertThat(stranger.open(account).status()).isEqualTo(404);
        assertThat(stranger.send("/work", account + "/closing", "last", "2026-11-20")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormulaInANameIsOnlyTextInTheTable() {
        TestBrowser browser = as("Avery Demo");
        register(browser, "@SUM(1)", "FACEBOOK");

        assertThat(browser.open("/accounts.csv").body()).contains("\"'@SUM(1)\"");
    }
}
