package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** From a password handed over to one of their own. */
class SigningInPagesTest {
    private static final String FRESH = "copper kettle twelve";

    private final TestHouse house = RestedHouse.get();
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long teacher = house.person(school, "Avery Demo", PersonKind.TEACHER);
    private final String name = "avery.new." + school.id();

    private String given() {
        Page page = house.signedIn(TestHouse.signInName(school, "Sam Demo"))
                .send("/people", "/people/" + teacher + "/sign-in", "sign-in-name", name);
        assertThat(page.headers().get("cache-control")).contains("no-store");
        return page.document().select("dd b").text();
    }

    @Test
    void aHandedOverPasswordOpensNothingButThePageToChooseOnesOwn() {
        String once = given();
        TestBrowser browser = house.browser();

        assertThat(browser.signIn(name, once).path()).isEqualTo("/me/password?first");
        assertThat(browser.open("/people").path()).isEqualTo("/me/password?first");
        Page changed = browser.send("/me/password", "/me/password", "now", once, "fresh", FRESH, "again", FRESH);

        assertThat(changed.path()).isEqualTo("/me?done=password-changed");
        assertThat(browser.open("/people").path()).isEqualTo("/people");
        assertThat(house.browser().signIn(name, FRESH).path()).isEqualTo("/work");
        assertThat(house.browser().signIn(name, once).path()).startsWith("/sign-in");
    }

    @Test
    void whoHasLeftIsToldSoWhenThePasswordIsRight() {
        String once = given();
        house.inside(
                school.id(),
                () -> house.sql("update person set left_on = date '2026-11-19' where id = ?")
                        .param(teacher)
                        .update());

        Page right = house.browser().signIn(name, once);
        Page wrong = house.browser().signIn(name, "copper kettle");

        assertThat(right.path()).startsWith("/sign-in?gone");
        assertThat(right.text()).contains("You cannot sign in at the moment");
        assertThat(wrong.text()).contains("The name or the password is wrong");
    }

    @Test
    void aPasswordIsNotShownTwice() {
        String once = given();

        assertThat(house.signedIn(TestHouse.signInName(school, "Sam Demo"))
                        .open("/people/" + teacher)
                        .body())
                .contains(name)
                .doesNotContain(once);
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        Page page = house.signedIn(TestHouse.signInName(school, "Sam Demo"))
                .send(
                        "/people",
                        "/people/" + teacher + "/sign-in",
                        "sign-in-name",
                        TestHouse.signInName(school, "Sam Demo").toUpperCase(java.util.Locale.ROOT));

        assertThat(page.text()).contains("Somebody else signs in with this name");
        assertThat(head).isPositive();
    }

    @Test
    void whoIsDisabledCannotSignIn() {
        house.signedIn(TestHouse.signInName(school, "Sam Demo"))
                .send("/people", "/people/" + teacher + "/sign-in/disable");

        assertThat(house.browser()
                        .signIn(TestHouse.signInName(school, "Avery Demo"), TestHouse.PASSWORD)
                        .path())
                .startsWith("/sign-in");
    }

    @Test
    void aNewPasswordAndDisablingSignOutEverywhere() {
        TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        assertThat(browser.open("/me").path()).isEqualTo("/me");
        String once = given();
        assertThat(browser.open("/me").path()).startsWith("/sign-in");

        TestBrowser anew = house.browser();
        anew.signIn(name, once);
        house.signedIn(TestHouse.signInName(school, "Sam Demo"))
                .send("/people", "/people/" + teacher + "/sign-in/disable");
        assertThat(anew.open("/me").path()).startsWith("/sign-in");
    }

    @Test
    void theTrailKeepsWhatWasDoneAndNoPassword() {
        String once = given();

        assertThat(house.inside(
                        school.id(),
                        () -> house.sql(
                                        "select action || ' ' || coalesce(payload, '') from trail_event where owner_id = ?")
                                .param(school.id())
                                .query(String.class)
                                .list()))
                .anyMatch(line -> line.startsWith("sign-in-given"))
                .noneMatch(line -> line.contains(once) || line.contains(name) || line.contains("Avery"));
    }

    @Test
    void aBadNewPasswordIsRefusedWithEverythingThatIsWrong() {
        TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        Page page = browser.send("/me/password", "/me/password", "now", "wrong", "fresh", "short", "again", "other");

        assertThat(page.document().select("#errors a")).hasSize(3);
        assertThat(page.body()).doesNotContain("value=\"short\"");
    }

    @Test
    void ownPageShowsRolesAndSignsOutEverywhere() {
        TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Sam Demo"));

        assertThat(browser.open("/me").text()).contains("Sam Demo").contains("headteacher");
        assertThat(browser.send("/me", "/me/sign-out-everywhere").path()).startsWith("/signed-out");
        assertThat(browser.open("/me").path()).startsWith("/sign-in");
    }
}
