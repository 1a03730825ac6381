package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of those who follow an account. */
class FollowersPagesTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long account = AnAccount.of(house, school, "FACEBOOK");
    private final String followers = "/accounts/" + account + "/followers";
    private final TestBrowser browser;

    FollowersPagesTest() {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    private Optional<java.util.List<Follower>> listed() {
        return house.inside(school.id(), () -> house.room(Followers.class).of(school.id(), account));
    }

    private Page add(String name, String by, String on, String how) {
        browser.send(followers, followers + "/begin");
        return browser.send(
                followers,
                followers,
                "name",
                name,
                "adult",
                "yes",
                "contributes",
                "no",
                "who",
                "parent",
                "vetted-by",
                by,
                "vetted-on",
                on,
                "vetted-how",
                how);
    }

    @Test
    void aChildNeedsNoVettingWhereverFollowersAreCounted() {
        browser.send(followers, followers + "/begin");
        Page page = browser.send(followers, followers, "name", "Wren Demo", "adult", "no", "contributes", "yes");

        assertThat(page.document().select("li:contains(Wren Demo) .tag").text()).isEqualTo("needs no vetting");
        assertThat(page.text()).doesNotContain("not vetted", "Nobody has vetted them yet");
    }

    private Page file(String table) {
        browser.send(followers, followers + "/begin");
        String token =
                browser.open(followers).document().select("input[name=_csrf]").attr("value");
        String body = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--part--\r\n";
        return browser.send(HttpRequest.newBuilder(browser.at(followers + "/file"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void noListIsNotAnEmptyList() {
        assertThat(listed()).isEmpty();
        assertThat(browser.open(followers).text()).contains("No list is kept");

        browser.send(followers, followers + "/begin");
        assertThat(listed()).contains(java.util.List.of());
        assertThat(browser.open(followers).text()).contains("Nobody is on the list");
        assertThat(house.inside(school.id(), () -> house.room(Followers.class).ofAll(school.id())))
                .containsOnlyKeys(account);
    }

    @Test
    void whoIsAddedIsListedWithWhoVettedThem() {
        assertThat(add("Robin Invented", "Avery Demo", "2026-11-20", "known in person")
                        .text())
                .contains("Robin Invented")
                .contains("Vetted by Avery Demo on 20 November 2026: known in person");
        assertThat(listed().orElseThrow())
                .containsExactly(new Follower("Robin Invented", true, Optional.of(LocalDate.of(2026, 11, 20))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', Write their name",
        "Robin, Avery, '', '', by whom",
        "Robin, Avery, 2026-11-21, known, still to come"
    })
    void aWrongFieldIsToldAndNothingIsAdded(String name, String by, String on, String how, String message) {
        assertThat(add(name, by, on, how).text()).contains(message);
        assertThat(listed()).contains(java.util.List.of());
    }

    @Test
    void whoIsTakenOffLeavesWithAReasonAndTheTrailHasNoName() {
        Page list = add("Robin Invented", "", "", "");
        String one = list.document().select("a[href^=" + followers + "/]").attr("href");
        assertThat(browser.send(one, one + "/remove", "why", " ").text()).contains("why they leave the list");
        browser.send(one, one, "name", "Robin Changed", "adult", "no", "contributes", "yes");
        assertThat(browser.open(followers).text()).contains("Robin Changed Child, adds to the account");

        browser.send(one, one + "/remove", "why", "Moved away");

        assertThat(listed()).contains(java.util.List.of());
        assertThat(browser.open(one).status()).isEqualTo(404);
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select string_agg(action || payload, ' ') from trail_event")
                                .query(String.class)
                                .single()))
                .contains("follower-removed")
                .contains("follower-changed")
                .doesNotContain("Robin");
    }

    @Test
    void aFileIsAddedAsAWholeAndWhoIsThereIsLeftOut() {
        add("Robin Invented", "", "", "");

        file(
                "name,adult,vetted-by,vetted-on,vetted-how\nrobin invented,yes,,,\nKim Invented,no,Avery,2026-11-01,seen\n");

        assertThat(listed().orElseThrow()).extracting(Follower::name).containsExactly("Kim Invented", "Robin Invented");
    }

    @Test
    void aFileWithFaultsAddsNobodyAndNamesEachRow() {
        Page page = file("name,adult,vetted-by,vetted-on\nKim,yes,,\n,no,,\nRobin,maybe,,\nSam,yes,Avery,\n");

        assertThat(page.text())
                .contains("Line 3: 'name' is blank.")
                .contains("Line 4: ")
                .contains("Line 5: ")
                .contains("half said");
        assertThat(listed()).contains(java.util.List.of());
    }

    @Test
    void aNameThatIsAFormulaComesOutSafeAndGoesInAgain() {
        add("=HYPERLINK(1)", "", "", "");

        String csv = browser.open(followers + ".csv").body();

        assertThat(csv).contains("\"'=HYPERLINK(1)\"");
        file(csv);
        assertThat(listed().orElseThrow()).hasSize(1);
    }
}
