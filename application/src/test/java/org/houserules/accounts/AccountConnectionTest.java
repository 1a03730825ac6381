package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.EarlierAccountForm.path;
import static org.houserules.accounts.EarlierAccountForm.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AccountConnectionTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final TestHouse house = HOUSE;
    private final Owner school = house.school("Willowbrook Primary");

    AccountConnectionTest() {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    }

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private Page connect(TestBrowser browser, String account, String address) {
        return browser.send(
                account + "/connection",
                account + "/connection",
                "address",
                address,
                "user",
                "editor",
                "password",
                "abcd EFGH ijkl MNOP");
    }

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    @Test
    void thePasswordIsKeptSealedAndNeverShown() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "WEBSITE"));

        Page page = connect(browser, account, "https://www.willowbrook.example");

        assertThat(page.text()).contains("as user editor").contains("Check the connection");
        assertThat(page.body()).doesNotContain("EFGH");
        assertThat(browser.open(account + "/connection").body())
                .doesNotContain("EFGH")
                .contains("editor");
        byte[] kept = house.inside(
                school.id(),
                () -> house.sql("select site_password from account")
                        .query((row, number) -> row.getBytes(1))
                        .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("EFGH");
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select string_agg(payload, ' ') from trail_event")
                                .query(String.class)
                                .single()))
                .contains("editor")
                .doesNotContain("EFGH");
    }

    @Test
    void aHalfFilledConnectionIsRefusedAndThePasswordIsNotSentBack() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "WEBSITE")) + "/connection";

        Page page = browser.send(account, account, "address", "nowhere", "user", "editor", "password", "abcd EFGH");

        assertThat(page.text()).contains("Write the whole address of the website");
        assertThat(page.document().select("#user").attr("value")).isEqualTo("editor");
        assertThat(page.body()).doesNotContain("EFGH");
    }

    @Test
    void aSiteInsideThePrivateNetworkIsNotAskedAndThePageSaysSo() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "WEBSITE"));
        for (String inside : List.of(
                "https://127.0.0.1:9",
                "https://localhost/",
                "https://10.0.0.7/blog",
                "https://[::1]/",
                "https://news.lan")) {
            Page page = connect(browser, account, inside);

            assertThat(page.text()).as(inside).contains("The website is inside a private network");
            assertThat(page.document().select("#address").attr("value")).isEqualTo(inside);
        }
        assertThat(connected()).isFalse();
    }

    @Test
    void aSiteWithoutHttpsIsNotGivenOurPassword() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "WEBSITE"));

        assertThat(connect(browser, account, "http://www.willowbrook.example").text())
                .contains("has to begin with https://, so that nobody can read our password on the way");
        assertThat(connected()).isFalse();
    }

    @Test
    void aSiteInTheOwnNetworkIsTakenWhereWhoeverRunsTheServerHasNamedIt() {
        System.setProperty("houserules.trusted-hosts", "127.0.0.1,news.lan");
        try (TestHouse trusting = TestHouse.start()) {
            Owner own = trusting.school("Larkfield Primary");
            trusting.person(own, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
            TestBrowser browser = trusting.signedIn(TestHouse.signInName(own, "Avery Demo"));
            String account = path(register(browser, "School news", "WEBSITE"));

            assertThat(connect(browser, account, "http://news.lan/").text()).contains("as user editor");
            assertThat(connect(browser, account, "http://other.lan/").text()).contains("https://");
        } finally {
            System.clearProperty("houserules.trusted-hosts");
        }
    }

    private boolean connected() {
        return house.inside(school.id(), () -> house.room(Accounts.class).all())
                .getFirst()
                .connection()
                .isPresent();
    }

    @Test
    void withoutTheConnectionPostsGoOutByHand() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "WEBSITE"));
        connect(browser, account, "https://www.willowbrook.example");

        assertThat(browser.send(account, account + "/connection/remove").text()).contains("By hand");
        assertThat(house.inside(school.id(), () -> house.room(Accounts.class).all())
                        .getFirst()
                        .connection())
                .isEmpty();
    }

    @Test
    void onlyAWebsiteIsConnectedWithWordPress() {
        TestBrowser browser = as("Avery Demo");
        String account = path(register(browser, "School news", "FACEBOOK"));

        assertThat(browser.open(account).text()).doesNotContain("Connect with WordPress");
        assertThat(browser.open(account + "/connection").status()).isEqualTo(404);
    }
}
