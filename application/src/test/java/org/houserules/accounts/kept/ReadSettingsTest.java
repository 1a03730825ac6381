package org.houserules.accounts.kept;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.server.TestBrowser;
import org.junit.jupiter.api.Test;

/** When settings are read, and how a Facebook page is. */
class ReadSettingsTest extends ObservedOutside {
    @Test
    void aFacebookPageIsReadByItsConnectionWhichIsNeverShown() {
        account =
                AnAccount.of(house, school, "FACEBOOK", "http://127.0.0.1:" + OUTSIDE.port() + "/news-" + school.id());
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

        assertThat(seen(Setting.MESSAGES_OFF).state()).isEqualTo(State.NOT_AS_WANTED);
        assertThat(seen(Setting.CROSS_POSTING_OFF).state()).isEqualTo(State.AS_WANTED);
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

        long asked = house.clock().instant().toEpochMilli();
        assertThat(head().open(page + "?asked=" + asked).text()).contains("The settings are being read");

        String quickly = "Read on the public page on 20 November 2026";
        assertThat(head().send(page, page + "/read").text()).containsAnyOf("The settings are being read", quickly);
        house.settle();
        assertThat(head().open(page).text()).contains(quickly).doesNotContain("are being read");
    }

    @Test
    void thePageSaysWhenItWasReadLast() {
        shows(everything());
        String page = "/accounts/" + account + "/settings";
        assertThat(head().open(page).text()).contains("Nothing was read yet");

        read();

        long asked = house.clock().instant().toEpochMilli();
        assertThat(head().open(page + "?asked=" + asked).text())
                .contains("Last read on 20 November 2026 at ")
                .doesNotContain("are being read");
    }

    @Test
    void whyNothingCouldBeReadIsSaidAlsoWhereNothingWasEverSeen() {
        answers(aResponse().withStatus(302).withHeader("Location", "http://10.0.0.1/admin"));
        read();

        assertThat(head().open("/accounts/" + account + "/settings").text())
                .contains("The public page could not be read since 20 November 2026 at ")
                .contains("The website is inside a private network.");
        assertThat(head().open("/accounts/" + account).text())
                .contains("The public page could not be read since 20 November 2026 at ");
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
        assertThat(asked()).doesNotContain("/news-" + school.id());

        house.goOn(Duration.ofHours(3));
        house.room(org.houserules.jobs.Jobs.class).run("read-settings");
        assertThat(asked()).contains("/news-" + school.id()).doesNotContain("/closed");
    }
}
