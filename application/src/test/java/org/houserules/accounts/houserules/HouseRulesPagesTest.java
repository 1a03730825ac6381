package org.houserules.accounts.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.KeepRegister;
import org.houserules.accounts.KeepTeam;
import org.houserules.accounts.Member;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.PublicPaths;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.houserules.platforms.Platform;
import org.houserules.platforms.Readership;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** House rules from the first draft to what the public reads. */
class HouseRulesPagesTest {
    private static final TestHouse HOUSE = TestHouse.start();
    private static final LocalDate BEGAN = LocalDate.of(2026, 9, 1);

    private final Owner school = HOUSE.school("Willowbrook Primary");
    private final long head = HOUSE.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long robin = HOUSE.person(school, "Robin Demo", PersonKind.TEACHER);
    private final SignedIn by =
            HOUSE.room(WhoIsSignedIn.class).find(head, Optional.of(school.id())).orElseThrow();
    private final long account = HOUSE.inside(
            school.id(),
            () -> HOUSE.room(KeepRegister.class)
                    .enterEarlier(
                            by,
                            new AccountDetails(
                                    "School Facebook page",
                                    Platform.FACEBOOK,
                                    Readership.PUBLIC,
                                    false,
                                    "https://facebook.example/willowbrook",
                                    BEGAN,
                                    Optional.empty()),
                            "It was there before."));
    private final String desk = "/accounts/" + account + "/house-rules";
    private final String open = "/" + HOUSE.room(PublicPaths.class).of(school.id()) + "/official-accounts/" + account;

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private TestBrowser as(String name) {
        return HOUSE.signedIn(TestHouse.signInName(school, name));
    }

    private static Page save(TestBrowser browser, String desk, String words) {
        String save =
                browser.open(desk).document().expectFirst("input[name=save]").val();
        return browser.send(desk, desk, "save", save, "words", words);
    }

    private static Page publish(TestBrowser browser, String desk) {
        String save = browser.open(desk)
                .document()
                .select("form[action$=publish] input[name=save]")
                .val();
        return browser.send(desk, desk + "/publish", "save", save.isEmpty() ? "0" : save);
    }

    @Test
    void theyBeginWithATemplateThatHasToBeFilledIn() {
        TestBrowser browser = as("Avery Demo");

        Page first = browser.open(desk);
        assertThat(first.document().select("textarea").val())
                .contains("Welcome to School Facebook page. It belongs to Willowbrook Primary.");
        save(browser, desk, first.document().select("textarea").val());
        assertThat(publish(browser, desk).text()).contains("Fill in what is still in square brackets: Say who");
        assertThat(HOUSE.browser().open(open + "/house-rules").status()).isEqualTo(404);
    }

    @Test
    void versionsArePublishedAndOldOnesStay() {
        TestBrowser browser = as("Avery Demo");
        save(browser, desk, "Welcome.\n\n- Be **kind**.\n- <b>No</b> [link](javascript:x)");
        assertThat(publish(browser, desk).text())
                .contains("The house rules are published")
                .contains("Version 1");
        Page first = HOUSE.browser().open(open + "/house-rules");
        assertThat(first.text()).contains("Version 1, from 20 November 2026").contains("Be kind.");
        assertThat(first.document().select("article strong").text()).isEqualTo("kind");
        assertThat(first.body()).contains("&lt;b&gt;No").doesNotContain("href=\"javascript");

        Page changed = save(browser, desk, "Welcome.\n\n- Be very kind.");
        assertThat(changed.document().select("ins").text()).isEqualTo("- Be very kind.");
        assertThat(changed.document().select("del").text()).contains("- Be **kind**.");
        assertThat(HOUSE.browser().open(open + "/house-rules").text())
                .contains("Version 1")
                .doesNotContain("very");
        publish(browser, desk);

        assertThat(HOUSE.browser().open(open + "/house-rules").text())
                .contains("Version 2")
                .contains("very kind");
        assertThat(HOUSE.browser().open(open + "/house-rules/1").text()).contains("These are former rules: version 1");
        assertThat(HOUSE.browser().open(open + "/house-rules/3").status()).isEqualTo(404);
        assertThat(HOUSE.browser().open(open).text()).contains("House rules of School Facebook page");
        assertThat(HOUSE.inside(school.id(), () -> HOUSE.room(HouseRules.class).of(school.id(), account)))
                .map(Published::number)
                .hasValue(2);
    }

    @Test
    void nothingIsPublishedTwiceOrUnseen() {
        TestBrowser browser = as("Avery Demo");
        save(browser, desk, "Welcome.");
        publish(browser, desk);

        assertThat(publish(browser, desk).text()).contains("Save a draft first, and look at it.");
        save(browser, desk, "Welcome.");
        assertThat(publish(browser, desk).text()).contains("Nothing has changed since the published version.");
        assertThat(browser.send(desk, desk + "/publish", "save", "0").text()).contains("has saved in the meantime");
    }

    @Test
    void whoSavesSecondSeesWhatTheFirstWrote() {
        TestBrowser browser = as("Avery Demo");
        save(browser, desk, "Welcome.");
        browser.send(desk, desk, "save", "1", "words", "Welcome to all.");

        Page second = browser.send(desk, desk, "save", "1", "words", "Welcome to everybody.");
        assertThat(second.text()).contains("Avery Demo has saved in the meantime");
        assertThat(second.document().select("textarea").val()).isEqualTo("Welcome to everybody.");
        assertThat(second.document().select("del").text()).contains("Welcome to all.");
        assertThat(second.document()
                        .select("form[action=" + desk + "] input[name=save]")
                        .val())
                .isEqualTo("2");
        assertThat(save(browser, desk, "Both.").text()).contains("Your draft is saved");
    }

    @Test
    void onlyAnAdministratorOfTheAccountOrWhoeverManagesAccountsWrites() {
        assertThat(as("Robin Demo").open(desk).status()).isEqualTo(404);
        HOUSE.inside(
                school.id(),
                () -> HOUSE.room(KeepTeam.class)
                        .join(
                                by,
                                HOUSE.room(Accounts.class).find(account).orElseThrow(),
                                robin,
                                Member.Part.ADMINISTRATOR,
                                LocalDate.now(HOUSE.clock()),
                                Optional.of(LocalDate.now(HOUSE.clock()))));
        TestBrowser browser = as("Robin Demo");
        assertThat(save(browser, desk, "Welcome.").text()).contains("Your draft is saved");
        assertThat(browser.open("/accounts/" + account + "/public").text()).contains("Write the house rules");

        HOUSE.goOn(Duration.ofDays(1));
        TestBrowser later = as("Robin Demo");
        assertThat(later.open(desk).status()).isEqualTo(404);
        assertThat(later.send("/me", desk, "save", "1", "words", "Mine.").status())
                .isEqualTo(404);
        assertThat(later.send("/me", desk + "/publish", "save", "1").status()).isEqualTo(404);
        HOUSE.goOn(Duration.ofDays(-1));
    }

    @Test
    void tooMuchIsRefusedAndKept() {
        TestBrowser browser = as("Avery Demo");

        Page refused = browser.send(desk, desk, "save", "0", "words", "x".repeat(20_001));
        assertThat(refused.text()).contains("Keep to 20,000 characters");
        assertThat(refused.document().select("textarea").val()).hasSize(20_001);
        assertThat(browser.send(desk, desk, "save", "0", "words", " ").text()).contains("Write the house rules.");
    }

    @Test
    void aVersionIsTakenBackFromThePublic() {
        TestBrowser browser = as("Avery Demo");
        save(browser, desk, "Welcome.");
        publish(browser, desk);
        save(browser, desk, "Welcome, Sam Demo.");
        publish(browser, desk);
        assertThat(HOUSE.browser().open(open + "/house-rules").text()).contains("Sam Demo");

        assertThat(browser.send(desk, desk + "/take-back", "version", "2").text())
                .contains("Nobody outside reads this version any more")
                .contains("Taken back on 20 November 2026");
        assertThat(HOUSE.browser().open(open + "/house-rules").text())
                .contains("Version 1")
                .doesNotContain("Sam Demo");
        assertThat(HOUSE.browser().open(open + "/house-rules/2").status()).isEqualTo(404);
        assertThat(browser.send(desk, desk + "/take-back", "version", "2").status())
                .isEqualTo(404);
        browser.send(desk, desk + "/take-back", "version", "1");
        assertThat(HOUSE.browser().open(open + "/house-rules").status()).isEqualTo(404);
        assertThat(HOUSE.browser().open(open).text()).doesNotContain("House rules");
        assertThat(browser.open(desk).text()).contains("all that were have been taken back");

        save(browser, desk, "Welcome again.");
        publish(browser, desk);
        assertThat(HOUSE.browser().open(open + "/house-rules").text()).contains("Version 3");
    }

    @Test
    void aDraftIsThrownAway() {
        TestBrowser browser = as("Avery Demo");
        save(browser, desk, "Welcome.");
        publish(browser, desk);
        save(browser, desk, "Nonsense.");

        assertThat(browser.send(desk, desk + "/throw-away", "save", "7").text()).contains("has saved in the meantime");
        Page page = browser.send(desk, desk + "/throw-away", "save", "1");
        assertThat(page.text()).contains("The draft is thrown away");
        assertThat(page.document().select("textarea").val()).isEqualTo("Welcome.");
    }

    @Test
    void whoSavesAfterItWasPublishedIsTold() {
        TestBrowser browser = as("Avery Demo");
        save(browser, desk, "Welcome.");
        publish(browser, desk);

        Page late = browser.send(desk, desk, "save", "1", "words", "Mine.");
        assertThat(late.text()).contains("Somebody has published or thrown away the draft in the meantime");
        assertThat(late.document().select("textarea").val()).isEqualTo("Mine.");
        assertThat(browser.send(desk, desk, "save", "0", "words", "Mine.").text())
                .contains("Your draft is saved");
    }

    @Test
    void signsWithoutAShapeAndNoughtsDoNoHarm() {
        TestBrowser browser = as("Avery Demo");

        save(browser, desk, "A\0B \u202egnorw <script>alert(1)</script> [x](javascript:alert(1)) **");
        publish(browser, desk);
        assertThat(HOUSE.browser().open(open + "/house-rules").body())
                .contains("AB ", "&lt;script&gt;")
                .doesNotContain("<script", "href=\"javascript");
    }
}
