package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetches pages of a faked website that is honest, broken or hostile. The host 127.0.0.1 is trusted here, all others are not. */
class FetchPageTest {
    private final WireMockServer site = new WireMockServer(
            WireMockConfiguration.options().dynamicPort().dynamicHttpsPort().bindAddress("127.0.0.1"));
    private final FetchPage fetch = new FetchPage(Reach.alsoTo("127.0.0.1"), Clock.systemUTC());

    @BeforeEach
    void open() {
        site.start();
    }

    @AfterEach
    void close() {
        fetch.close();
        site.stop();
    }

    private static ResponseDefinitionBuilder html(String body) {
        return aResponse()
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody(body);
    }

    private void answers(ResponseDefinitionBuilder answer) {
        site.stubFor(get(anyUrl()).willReturn(answer));
    }

    private Page page() throws PlatformException {
        return fetch.fetch("http://127.0.0.1:" + site.port() + "/news/");
    }

    private String refusal() {
        return catchThrowableOfType(PlatformException.class, this::page).fault().inWords();
    }

    @Test
    void linksAndPicturesOfAPageAreFound() throws PlatformException {
        answers(
                html(
                        "<a href='/policy'>P</a><a href='https://school.example/'><img alt='Our logo' src='/a/crest.png?x'></a>"));

        assertThat(page().links())
                .containsExactly(
                        URI.create("http://127.0.0.1:" + site.port() + "/policy"),
                        URI.create("https://school.example/"));
        assertThat(page().images()).singleElement().satisfies(image -> {
            assertThat(image.alternative()).isEqualTo("Our logo");
            assertThat(image.leadsTo()).contains(URI.create("https://school.example/"));
        });
    }

    @Test
    void linksThatPassThroughAnotherAddressAreFollowedInWords() throws PlatformException {
        answers(html("<a href='https://l.platform.example/l.php?u=https%3A%2F%2Fschool.example%2Fpolicy&h=1'>P</a>"));

        assertThat(page().links()).contains(URI.create("https://school.example/policy"));
    }

    @Test
    void upToFiveRedirectsAreFollowed() throws PlatformException {
        for (int step = 0; step < 5; step++) {
            site.stubFor(get(urlPathEqualTo(step == 0 ? "/news/" : "/step" + step))
                    .willReturn(aResponse().withStatus(302).withHeader("Location", "/step" + (step + 1))));
        }
        site.stubFor(get(urlPathEqualTo("/step5")).willReturn(html("<a href='/there'>x</a>")));

        assertThat(page().at().getPath()).isEqualTo("/step5");
    }

    @Test
    void anEndlessChainOfRedirectsIsGivenUp() {
        answers(aResponse().withStatus(302).withHeader("Location", "/news/"));

        assertThat(refusal()).isEqualTo("The page sends us on more than five times.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.2/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://2130706433/",
                "http://017700000001/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.0.0.1/",
                "http://192.168.0.1/",
                "http://0.0.0.0/",
                "https://100.64.0.1/",
                "http://[fd00::1]/"
            })
    void aRedirectToAPrivateAddressIsNotFollowed(String inside) {
        answers(aResponse().withStatus(302).withHeader("Location", inside));

        assertThat(refusal())
                .isIn(
                        "The website is inside a private network. Whoever runs this server can allow its host.",
                        "The website cannot be reached.",
                        "The page sends us on to something that is no page.");
        assertThat(site.getAllServeEvents()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ftp://school.example/",
                "http://",
                "http://a b/",
                "\u0000"
            })
    void aRedirectToWhatIsNoPageIsNotFollowed(String nowhere) {
        answers(aResponse().withStatus(302).withHeader("Location", nowhere));

        assertThat(refusal()).startsWith("The page sends us on");
    }

    @ParameterizedTest
    @CsvSource({
        "500, The website has a fault of its own (500).",
        "401, The page is shown only to those who sign in.",
        "403, The page is shown only to those who sign in.",
        "404, There is no page at this address (404)."
    })
    void aPageThatIsNotShownIsTold(int status, String words) {
        answers(html("<p>x").withStatus(status));

        assertThat(refusal()).isEqualTo(words);
    }

    @Test
    void aRedirectToASignInPageIsAWall() {
        site.stubFor(get(urlPathEqualTo("/news/"))
                .willReturn(aResponse().withStatus(302).withHeader("Location", "/accounts/login/?next=x")));
        site.stubFor(get(urlPathEqualTo("/accounts/login/")).willReturn(html("<p>Sign in")));

        assertThat(refusal()).isEqualTo("The page is shown only to those who sign in.");
    }

    @Test
    void whatIsNoPageIsNotRead() {
        answers(aResponse().withHeader("Content-Type", "application/pdf").withBody("%PDF"));

        assertThat(refusal()).isEqualTo("What is at this address is no page that we can read.");
    }

    @Test
    void anEndlessPageIsGivenUp() {
        answers(html("<p>" + "x".repeat(2_100_000)));

        assertThat(refusal()).isEqualTo("The page is longer than any page we read.");
    }

    @Test
    void aPackedBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream bomb = new GZIPOutputStream(packed)) {
            bomb.write("<a href='/x'>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        }
        answers(aResponse()
                .withHeader("Content-Type", "text/html")
                .withHeader("Content-Encoding", "gzip")
                .withBody(packed.toByteArray()));

        assertThat(refusal()).isEqualTo("What is at this address is no page that we can read.");
    }

    @Test
    void aPageThatComesDropByDropIsNotWaitedFor() {
        answers(html("x".repeat(500)).withChunkedDribbleDelay(50, 20_000));
        try (FetchPage hasty = new FetchPage(Reach.alsoTo("127.0.0.1"), Clock.systemUTC(), Duration.ofMillis(900))) {
            PlatformException late = catchThrowableOfType(
                    PlatformException.class, () -> hasty.fetch("http://127.0.0.1:" + site.port() + "/"));

            assertThat(late.fault()).isEqualTo(new PlatformFault.TimedOut());
        }
    }

    @Test
    void aWebsiteWhoseCertificateNobodyVouchesForIsNotRead() {
        PlatformException refused = catchThrowableOfType(
                PlatformException.class, () -> fetch.fetch("https://127.0.0.1:" + site.httpsPort() + "/"));

        assertThat(refused.fault()).isEqualTo(new PlatformFault.Untrusted());
        assertThat(site.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "https://user:secret@school.example/", "https://", "file:///etc/passwd"})
    void whatIsNoAddressIsNotAsked(String address) {
        assertThat(catchThrowableOfType(PlatformException.class, () -> fetch.fetch(address))
                        .fault()
                        .inWords())
                .isEqualTo("This is no address of a page.");
    }
}
