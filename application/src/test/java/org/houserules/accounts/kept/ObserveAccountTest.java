package org.houserules.accounts.kept;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SchoolWords;
import org.houserules.people.Schools;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school's accounts on a faked website and a faked Facebook, as they are read and as pages show it. */
class ObserveAccountTest {
    private static final WireMockServer OUTSIDE =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private static TestHouse house;

    private Owner school;
    private long account;

    @BeforeAll
    static void open() {
        OUTSIDE.start();
        System.setProperty("houserules.trusted-hosts", "127.0.0.1");
        System.setProperty("houserules.facebook", "http://127.0.0.1:" + OUTSIDE.port() + "/");
        house = TestHouse.start();
    }

    @AfterAll
    static void close() {
        house.close();
        OUTSIDE.stop();
        System.clearProperty("houserules.trusted-hosts");
        System.clearProperty("houserules.facebook");
    }

    @BeforeEach
    void aSchool() {
        OUTSIDE.resetAll();
        school = house.school("Willowbrook Primary");
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        account = AnAccount.of(house, school, "WEBSITE", "http://127.0.0.1:" + OUTSIDE.port() + "/news");
        house.inside(school.id(), () -> {
            house.room(Schools.class)
                    .keepWords(school.id(), SchoolWords.POLICY_ADDRESS, List.of("https://willowbrook.example/policy"));
            house.room(Schools.class).keepWords(school.id(), SchoolWords.ADDRESS, List.of("willowbrook.example"));
            return true;
        });
    }

    private void shows(String html) {
        answers(aResponse().withHeader("Content-Type", "text/html").withBody(html));
    }

    private void answers(ResponseDefinitionBuilder answer) {
        OUTSIDE.stubFor(get(urlPathEqualTo("/news")).willReturn(answer));
    }

    private void read() {
        OwnerScope.run(Scope.of(school.id()), () -> {
            OfficialAccount found = house.room(Accounts.class).find(account).orElseThrow();
            house.room(ObserveAccount.class).now(found);
        });
    }

    private Map<Setting, Observation> seen() {
        return house.inside(school.id(), () -> house.room(Observations.class).latest(school.id(), account));
    }

    private String trail() {
        return house.inside(
                school.id(),
                () -> house.sql("select coalesce(string_agg(payload, ' '), '') from trail_event")
                        .query(String.class)
                        .single());
    }

    private TestBrowser head() {
        return house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    private String everything() {
        return "<a href='https://willowbrook.example/'><img alt='The school logo' src='x.png'></a>"
                + "<a href='https://www.willowbrook.example/policy/'>Policy</a>"
                + "<a href='https://rules.example/willowbrook/official-accounts/" + account + "/house-rules'>Rules</a>";
    }

    @Test
    void aPageThatHasEverythingIsAsPromised() {
        shows(everything());
        read();

        assertThat(seen())
                .hasSize(3)
                .allSatisfy((setting, one) -> assertThat(one.state()).isEqualTo(State.AS_WANTED));
    }

    @Test
    void aLinkThatIsTakenAwayIsADriftOnTheTrailAndOnThePageSinceWhen() {
        shows(everything());
        read();
        house.clock().goOn(Duration.ofDays(1));
        shows("<p>A new design</p>");
        read();

        assertThat(seen().get(Setting.POLICY_LINK).state()).isEqualTo(State.NOT_AS_WANTED);
        assertThat(trail()).contains("settings-drifted").contains("policy-link");
        assertThat(head().open("/accounts/" + account + "/settings").text())
                .contains("not as promised The page has no link to the school's policy.");
        assertThat(head().open("/accounts/" + account + "/settings/policy-link").text())
                .contains("The page has no link to the school's policy.")
                .contains("The page links to https://www.willowbrook.example/policy/");

        shows(everything());
        read();
        assertThat(trail()).contains("settings-mended");
    }

    @Test
    void aSiteThatDoesNotAnswerLeavesTheLastObservationWithItsAgeAndNoTick() {
        shows(everything());
        read();
        house.clock().goOn(Duration.ofHours(48));
        answers(aResponse().withStatus(500));
        read();

        assertThat(seen().get(Setting.POLICY_LINK).state()).isEqualTo(State.AS_WANTED);
        String text = head().open("/accounts/" + account + "/settings").text();
        assertThat(text)
                .contains("could not be read The page links to")
                .contains("2 days ago")
                .contains("Could not be read since")
                .contains("The website has a fault of its own (500).")
                .doesNotContain("as promised The page links to");
    }

    @Test
    void whatIsTooOldIsNoTickEvenIfNothingFailed() {
        shows(everything());
        read();
        house.clock().goOn(Duration.ofDays(3));
        assertThat(head().open("/accounts/" + account + "/settings").text()).contains("as promised The page links");

        house.clock().goOn(Duration.ofSeconds(1));
        assertThat(head().open("/accounts/" + account + "/settings").text())
                .doesNotContain("as promised The page links")
                .contains("could not be read");
    }

    @Test
    void aPageBehindASignInIsNotTakenForAPageWithoutLinks() {
        shows("<form><input type='password'></form>");
        read();

        assertThat(seen()).isEmpty();
        assertThat(house.inside(
                                school.id(),
                                () -> house.room(Observations.class).failed(school.id(), account))
                        .orElseThrow()
                        .why())
                .isEqualTo("The page is shown only to those who sign in.");
    }

    @Test
    void onAPlatformsPageAMissingLinkCannotBeTold() {
        account = AnAccount.of(house, school, "INSTAGRAM", "http://127.0.0.1:" + OUTSIDE.port() + "/news");
        shows("<p>Nothing</p>");
        read();

        assertThat(seen().get(Setting.POLICY_LINK).state()).isEqualTo(State.CANNOT_TELL);
        assertThat(seen().get(Setting.POLICY_LINK).words()).contains("say what you see");
    }

    @Test
    void aFacebookPageIsReadByItsConnectionWhichIsNeverShown() {
        account = AnAccount.of(house, school, "FACEBOOK", "http://127.0.0.1:" + OUTSIDE.port() + "/news");
        shows("<p>x");
        OUTSIDE.stubFor(get(urlPathEqualTo("/100200300/settings"))
                .willReturn(aResponse().withBody("{\"data\":[{\"setting\":\"USERS_CAN_MESSAGE\",\"value\":true}]}")));
        OUTSIDE.stubFor(get(urlPathEqualTo("/100200300/crosspost_whitelisted_pages"))
                .willReturn(aResponse().withBody("{\"data\":[]}")));
        String form = "/accounts/" + account + "/page-connection";
        TestBrowser browser = head();
        assertThat(browser.send(form, form, "page", "x", "key", "se cret").text())
                .contains("5 to 20 figures")
                .contains("without a space")
                .doesNotContain("se cret");
        browser.send(form, form, "page", "100200300", "key", "EAAsecret");
        read();

        assertThat(seen().get(Setting.MESSAGES_OFF).state()).isEqualTo(State.NOT_AS_WANTED);
        assertThat(seen().get(Setting.CROSS_POSTING_OFF).state()).isEqualTo(State.AS_WANTED);
        assertThat(browser.open(form).body()).doesNotContain("EAAsecret");
        assertThat(trail()).contains("account-page-connected").doesNotContain("EAAsecret");

        browser.send("/accounts/" + account + "/settings", form + "/remove");
        read();
        assertThat(browser.open("/accounts/" + account + "/settings").text())
                .contains("could not be read No other page may pass on its videos.")
                .contains("The account has no connection any more");
    }

    @Test
    void theButtonHasItReadInTheBackground() {
        shows(everything());
        String page = "/accounts/" + account + "/settings";

        assertThat(head().send(page, page + "/read").text()).contains("The settings are being read");
    }

    @Test
    void theRoundReadsWhatWasNotJustReadAndLeavesClosedAccountsAlone() {
        shows(everything());
        read();
        long closed = AnAccount.of(house, school, "WEBSITE", "http://127.0.0.1:" + OUTSIDE.port() + "/closed");
        house.inside(
                school.id(),
                () -> house.sql("update account set official_until = '2026-09-30' where id = ?")
                        .params(closed)
                        .update());
        OUTSIDE.stubFor(get(urlPathEqualTo("/closed")).willReturn(aResponse()));
        OUTSIDE.resetRequests();

        house.room(org.houserules.jobs.Jobs.class).run("read-settings");
        assertThat(OUTSIDE.getAllServeEvents()).isEmpty();

        house.clock().goOn(Duration.ofHours(3));
        house.room(org.houserules.jobs.Jobs.class).run("read-settings");
        assertThat(OUTSIDE.getAllServeEvents())
                .extracting(event -> event.getRequest().getUrl())
                .contains("/news")
                .doesNotContain("/closed");
    }

    @Test
    void aStrangePageNeverBreaksTheReading() {
        OUTSIDE.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/html; charset=\"nonsense\"")
                        .withBody("\u0000<a href='//'><a href='http://['>")));
        read();

        assertThat(seen().get(Setting.POLICY_LINK).state()).isEqualTo(State.NOT_AS_WANTED);
    }
}
