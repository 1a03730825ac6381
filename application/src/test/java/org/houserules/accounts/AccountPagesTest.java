package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.EarlierAccountForm.NEW;
import static org.houserules.accounts.EarlierAccountForm.details;
import static org.houserules.accounts.EarlierAccountForm.path;
import static org.houserules.accounts.EarlierAccountForm.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AccountPagesTest {
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
    void aRegisteredAccountIsSeenByEverybodyAndFoundByOtherRooms() {
        Page page = register(as("Avery Demo"), "School news", "WEBSITE");

        assertThat(page.text())
                .contains("The account is entered")
                .contains("Official since before House Rules")
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
    void onlyTheHeadEntersAnEarlierAccountAndOnlyWithAReason() {
        house.person(school, "Ash Demo", PersonKind.SUPPORT_STAFF, Role.ACCOUNT_ADMINISTRATOR);

        assertThat(as("Ash Demo").open(NEW).status()).isEqualTo(404);
        assertThat(as("Ash Demo")
                        .send("/work", NEW, details("name", "Sly", "platform", "X"))
                        .status())
                .isEqualTo(404);
        String[] without = details("name", "News", "platform", "X");
        without[9] = "";
        assertThat(as("Avery Demo").send(NEW, NEW, without).text()).contains("Say who approved it then");
    }

    @Test
    void sinceTheFirstPolicyAnAccountBecomesOfficialByARequestOnly() {
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class)
                        .add(
                                school.id(),
                                new Adopted("invented", "1", "format: 1", "digest", TODAY),
                                head,
                                Instant.parse("2026-09-01T08:00:00Z")));

        assertThat(register(as("Avery Demo"), "School news", "WEBSITE").text())
                .contains("Since 1 September 2026 an account becomes official by a signed request");
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

        browser.send(
                account + "/change",
                account + "/change",
                details("name", "All our news", "platform", "X", "address", "https://facebook.com/all"));

        assertThat(browser.open(account).text()).contains("All our news").contains("Facebook");
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
