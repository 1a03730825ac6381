package org.houserules.accounts.kept;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.houserules.accounts.kept.Observation.State;
import org.junit.jupiter.api.Test;

/** What an account's page shows, as it is read and as pages of ours show it. */
class ObserveAccountTest extends ObservedOutside {
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
        house.goOn(Duration.ofDays(1));
        shows("<p>A new design</p>");
        read();

        assertThat(seen(Setting.POLICY_LINK).state()).isEqualTo(State.NOT_AS_WANTED);
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
        house.goOn(Duration.ofHours(48));
        answers(aResponse().withStatus(500));
        read();

        assertThat(seen(Setting.POLICY_LINK).state()).isEqualTo(State.AS_WANTED);
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
        house.goOn(Duration.ofDays(3));
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
        account =
                AnAccount.of(house, school, "INSTAGRAM", "http://127.0.0.1:" + OUTSIDE.port() + "/news-" + school.id());
        shows("<p>Nothing</p>");
        read();

        assertThat(seen(Setting.POLICY_LINK).state()).isEqualTo(State.CANNOT_TELL);
        assertThat(seen(Setting.POLICY_LINK).words()).contains("say what you see");
    }

    @Test
    void aStrangePageNeverBreaksTheReading() {
        OUTSIDE.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/html; charset=\"nonsense\"")
                        .withBody("\u0000<a href='//'><a href='http://['>")));
        read();

        assertThat(seen(Setting.POLICY_LINK).state()).isEqualTo(State.NOT_AS_WANTED);
    }
}
