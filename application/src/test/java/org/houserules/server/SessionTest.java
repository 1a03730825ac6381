package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Sessions;
import org.houserules.people.SignInNames;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a house of its own, for its clock is moved. */
class SessionTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final Owner school = HOUSE.school("Willowbrook Primary");
    private final long avery = HOUSE.person(school, "Avery Demo", PersonKind.TEACHER);
    private final String name = TestHouse.signInName(school, "Avery Demo");

    SessionTest() {
        HOUSE.clock().goOn(Duration.ofMinutes(10));
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void whoDoesNothingForHalfAnHourIsSignedOut() {
        TestBrowser browser = HOUSE.signedIn(name);
        HOUSE.clock().goOn(Duration.ofMinutes(30));
        assertThat(browser.open("/work").path()).isEqualTo("/work");
        HOUSE.clock().goOn(Duration.ofMinutes(30));
        assertThat(browser.open("/work").path()).isEqualTo("/work");

        HOUSE.clock().goOn(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(browser.open("/work").path()).startsWith("/sign-in");
    }

    @Test
    void whatAPageDoesByItselfDoesNotCount() {
        TestBrowser browser = HOUSE.signedIn(name);
        HOUSE.clock().goOn(Duration.ofMinutes(29));
        assertThat(browser.openInBackground("/work").path()).isEqualTo("/work");
        HOUSE.clock().goOn(Duration.ofMinutes(2));

        assertThat(browser.open("/work").path()).startsWith("/sign-in");
    }

    @Test
    void afterHalfADayTheySignInAgainHoweverBusyTheyAre() {
        TestBrowser browser = HOUSE.signedIn(name);
        for (int i = 0; i < 24; i++) {
            HOUSE.clock().goOn(Duration.ofMinutes(29));
            assertThat(browser.open("/work").path()).isEqualTo("/work");
        }
        HOUSE.clock().goOn(Duration.ofMinutes(29));

        assertThat(browser.open("/work").path()).startsWith("/sign-in");
    }

    @Test
    void whoSignsOutIsOut() {
        TestBrowser browser = HOUSE.signedIn(name);

        assertThat(browser.send("/work", "/sign-out").text()).contains("You are signed out");
        assertThat(browser.open("/work").path()).startsWith("/sign-in");
    }

    @Test
    void theySignOutEverywhere() {
        List<TestBrowser> browsers = List.of(HOUSE.signedIn(name), HOUSE.signedIn(name));
        assertThat(HOUSE.room(Sessions.class).countOf(avery)).isEqualTo(2);

        HOUSE.room(Sessions.class).endAllOf(avery);

        assertThat(browsers)
                .allSatisfy(browser -> assertThat(browser.open("/work").path()).startsWith("/sign-in"));
        assertThat(HOUSE.room(Sessions.class).countOf(avery)).isZero();
    }

    @Test
    void theSessionHoldsNoNames() {
        HOUSE.signedIn(name).open("/work");

        assertThat(HOUSE.sql("select attribute_name || encode(attribute_bytes, 'escape') from web_session_attributes")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept.toLowerCase(Locale.ROOT))
                        .doesNotContain("avery", "demo", "willowbrook", "teacher"));
    }

    @Test
    void whoMayNotSignInAnyMoreIsOutAtTheNextRequest() {
        TestBrowser browser = HOUSE.signedIn(name);

        HOUSE.room(SignInNames.class).disable(avery);

        assertThat(browser.open("/work").path()).startsWith("/sign-in");
        assertThat(browser.signIn(name, TestHouse.PASSWORD).text()).contains("The name or the password is wrong");
    }

    @Test
    void whoHasLeftIsOutAtTheNextRequest() {
        TestBrowser browser = HOUSE.signedIn(name);

        HOUSE.inside(
                school.id(),
                () -> HOUSE.sql("update person set left_on = date '2026-11-01' where id = ?")
                        .param(avery)
                        .update());

        assertThat(browser.open("/work").path()).startsWith("/sign-in");
    }

    @Test
    void signingInMakesANewSessionAndTheCookieStaysOurs() {
        TestBrowser browser = HOUSE.browser();
        Page before = browser.signIn(name, TestHouse.PASSWORD);
        assertThat(before.path()).isEqualTo("/work");
        String first = browser.cookie("houserules");
        browser.send("/sign-in", "/sign-in", "name", name, "password", TestHouse.PASSWORD);

        assertThat(browser.cookie("houserules")).isNotEqualTo(first).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere",
                "work"
            })
    void nobodyIsLedAstrayAfterSigningIn(String to) {
        Page page =
                HOUSE.browser().send("/sign-in", "/sign-in", "name", name, "password", TestHouse.PASSWORD, "to", to);

        assertThat(page.path()).isEqualTo("/work");
    }

    @Test
    void aFormWithoutATokenIsRefused() {
        Page page = HOUSE.signedIn(name).sendWithoutToken("/sign-out");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("This page was open too long");
    }

    @Test
    void guessingIsSlowedDownAndRecoversWithTheClock() {
        // What other tests mistyped from this machine is forgotten.
        HOUSE.clock().goOn(Duration.ofMinutes(20));
        TestBrowser browser = HOUSE.browser();
        for (int i = 0; i < 8; i++) {
            assertThat(browser.signIn(name, "wrong").text()).contains("The name or the password is wrong");
        }
        assertThat(browser.signIn(name, TestHouse.PASSWORD).text()).contains("Wait ten minutes");
        assertThat(browser.signIn(name.toUpperCase(Locale.ROOT), TestHouse.PASSWORD)
                        .text())
                .contains("Wait ten minutes");

        HOUSE.clock().goOn(Duration.ofMinutes(10));
        assertThat(browser.signIn(name, TestHouse.PASSWORD).path()).isEqualTo("/work");
    }

    @Test
    void guessingAtManyNamesFromOneAddressIsSlowedDownTooButNotSigningIn() {
        for (int i = 0; i < 42; i++) {
            assertThat(HOUSE.browser().signIn(name, TestHouse.PASSWORD).path()).isEqualTo("/work");
        }
        for (int i = 0; i < 40; i++) {
            HOUSE.browser().signIn("nobody." + i, "wrong");
        }
        assertThat(HOUSE.browser().signIn("nobody.else", "wrong").text()).contains("Wait ten minutes");
    }

    @Test
    void nobodysNameIsAnsweredAsAWrongPassword() {
        assertThat(HOUSE.browser().signIn("nobody." + school.id(), "wrong").text())
                .contains("The name or the password is wrong");
    }

    @Test
    void signedOutPagesThatRenewThemselvesStayAsTheyAre() {
        TestBrowser browser = HOUSE.browser();
        var request = java.net.http.HttpRequest.newBuilder(browser.at("/work"))
                .header("HX-Request", "true")
                .header("Background", "yes");
        Page page = browser.send(request.GET().build());

        assertThat(page.status()).isEqualTo(401);
        assertThat(page.headers()).doesNotContainKey("hx-redirect");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).isEmpty();
    }
}
