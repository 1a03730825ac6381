package org.houserules.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.EarlierAccountForm.NEW;
import static org.houserules.accounts.EarlierAccountForm.details;
import static org.houserules.accounts.EarlierAccountForm.path;
import static org.houserules.accounts.EarlierAccountForm.register;

import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialAddressTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Address School");
    private final TestBrowser browser;

    OfficialAddressTest() {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    private Page enter(String platform, String address) {
        return browser.send(NEW, NEW, details("name", "News", "platform", platform, "address", address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/x",
                "https://127.0.0.1/",
                "http://0177.0.0.1/",
                "https://192.168.1.20/news",
                "https://169.254.169.254/",
                "http://[::1]/",
                "http://localhost/",
                "http://localhost./",
                "https://printer.local/",
                "https://intranet/",
                "https://school.internal/"
            })
    void whatOnlyTheSchoolsOwnNetworkFindsIsRefused(String address) {
        assertThat(enter("WEBSITE", address).text()).contains("Nobody outside your own network finds");
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, https://www.facebook.com/school, instagram.com",
        "FACEBOOK, https://facebook.com.example.org/school, facebook.com",
        "X, https://notx.com/school, x.com"
    })
    void anAddressOnAnotherPlatformIsRefused(String platform, String address, String host) {
        assertThat(enter(platform, address).text()).contains("shows its accounts on " + host);
    }

    @ParameterizedTest
    @CsvSource({
        "INSTAGRAM, https://www.instagram.com/school",
        "X, https://twitter.com/school",
        "FACEBOOK, https://m.facebook.com/school",
        "MASTODON, https://social.example.org/@school",
        "WEBSITE, http://8.8.8.8/",
        "WEBSITE, https://school.example.org/news"
    })
    void anAddressOnThePlatformItselfIsTaken(String platform, String address) {
        assertThat(enter(platform, address).text()).contains("The account is entered");
    }

    @Test
    void noTwoAccountsHaveOneAddressHoweverTheyAreEntered() {
        String first = path(register(browser, "School news", "FACEBOOK"));
        String second = path(register(browser, "Choir", "FACEBOOK"));
        String taken =
                browser.open(first + "/change").document().select("#address").val();

        assertThat(enter("FACEBOOK", taken + "/").text()).contains("This is the address of School news already");
        assertThat(browser.send("/work", second + "/change", "address", taken).text())
                .contains("This is the address of School news already");
        assertThat(browser.send("/work", first + "/change", "address", taken, "name", "Renamed")
                        .text())
                .contains("Renamed");
    }
}
