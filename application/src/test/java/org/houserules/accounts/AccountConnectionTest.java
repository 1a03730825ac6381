package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.EarlierAccountForm.path;
import static org.houserules.accounts.EarlierAccountForm.register;

import java.nio.charset.StandardCharsets;
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
        connect(browser, account, "https://127.0.0.1:9");

        assertThat(browser.send(account, account + "/connection/check").text())
                .contains("The website is inside a private network");
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
