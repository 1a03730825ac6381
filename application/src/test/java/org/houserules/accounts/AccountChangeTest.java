package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.EarlierAccountForm.path;
import static org.houserules.accounts.EarlierAccountForm.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Requests;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class AccountChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Changing School");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));

    private OfficialAccount account(String path) {
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        return house.inside(
                school.id(), () -> house.room(Accounts.class).find(id).orElseThrow());
    }

    private String requested() {
        long request = house.inside(
                school.id(), () -> house.room(Requests.class).begin(school.id(), head, Answers.NONE, Instant.EPOCH));
        AccountDetails details = new AccountDetails(
                "Choir",
                Platform.WEBSITE,
                Readership.PARENTS,
                false,
                "https://choir.example.org/",
                LocalDate.of(2026, 9, 1),
                Optional.empty());
        long id = house.inside(
                school.id(),
                () -> house.room(AccountRegister.class)
                        .add(school.id(), details, Promise.NONE, new Origin.Requested(request)));
        return "/accounts/" + id;
    }

    private Page change(String account, String... fields) {
        return browser.send("/work", account + "/change", fields);
    }

    @Test
    void whatWasSignedIsNotOfferedAndNotChanged() {
        String account = requested();

        Page form = browser.open(account + "/change");
        assertThat(form.text()).contains("It changes only through a new request");
        assertThat(form.document().select("[name=audience], [name=address], [name=from], [name=name]"))
                .isEmpty();
        for (String[] signed : List.of(
                new String[] {"audience", "PUPILS"},
                new String[] {"pupilsContribute", "yes"},
                new String[] {"address", "https://other.example.org/"},
                new String[] {"name", "Another"},
                new String[] {"from", "2026-08-01"})) {
            assertThat(change(account, signed).text()).as(signed[0]).contains("stands on the signed request");
        }
        assertThat(account(account).audience()).isEqualTo(Readership.PARENTS);
        assertThat(account(account).address()).isEqualTo("https://choir.example.org/");
    }

    @Test
    void theLastDayOfASignedAccountIsChangedAndStandsInItsStory() {
        String account = requested();

        change(account, "until", "2027-07-01");

        assertThat(account(account).officialUntil()).contains(LocalDate.of(2027, 7, 1));
        assertThat(browser.open(account).text()).contains("Last day: from none to 1 July 2027");
    }

    @Test
    void aChangeOfAnEarlierAccountStandsInItsStory() {
        String account = path(register(browser, "School news", "FACEBOOK"));

        change(account, "name", "All our news");

        assertThat(browser.open(account).text()).contains("Name: from School news to All our news");
    }

    @Test
    void aClosedAccountIsNotMadeOfficialByAChange() {
        String account = path(register(browser, "School news", "FACEBOOK"));
        change(account, "until", "2026-11-19");

        assertThat(browser.open(account).text()).contains("closed");
        assertThat(browser.open(account).document().select("a[href$=/change]")).isEmpty();
        assertThat(browser.open(account + "/change").text()).contains("only by a new request");
        assertThat(change(account, "until", "").text()).contains("only by a new request");
        assertThat(change(account, "until", "2027-07-01").text()).contains("only by a new request");
        assertThat(browser.send("/work", account + "/closing", "reason", "Again", "last", "2027-07-01")
                        .text())
                .contains("comes back only by a new request");
        assertThat(account(account).isOfficialOn(TODAY)).isFalse();
        assertThat(browser.send(
                                "/work",
                                account + "/team",
                                "person",
                                String.valueOf(head),
                                "part",
                                "ADMINISTRATOR",
                                "from",
                                "2026-11-20")
                        .text())
                .contains("This account is closed");
    }

    @Test
    void pupilsAreLetInByTheMinimumAgeOfThePlatformOnly() {
        String account = path(register(browser, "School news", "FACEBOOK"));
        String document = Home.text(Home.FOLDER.resolve("policies/stockham/policy.yaml"));
        house.inside(
                school.id(),
                () -> house.room(Adoptions.class)
                        .add(
                                school.id(),
                                new Adopted("stockham", "1", document, "digest", TODAY),
                                head,
                                Instant.parse("2026-11-20T08:00:00Z")));

        assertThat(change(account, "audience", "PUPILS").text()).contains("The ages are not given");
        assertThat(change(account, "audience", "PUPILS", "youngest", "9").text())
                .contains("nobody under 13 may join");
        assertThat(change(account, "pupilsContribute", "yes", "youngest", "9").text())
                .contains("nobody under 13 may join");
        assertThat(account(account).audience()).isEqualTo(Readership.PUBLIC);
        change(account, "audience", "PUPILS", "youngest", "14");
        assertThat(account(account).audience()).isEqualTo(Readership.PUPILS);
        assertThat(change(account, "from", "2026-11-20").text()).contains("by a signed request");
    }
}
