package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.platforms.SettingSeen.Asked;
import org.houserules.platforms.SettingSeen.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facebook's interface as its documents describe it; nothing here has spoken with Facebook. */
class FacebookPageRecordedContractTest {
    private static final String KEY = "invented-key";
    private static final String ALL_SHUT = """
            {"data":[{"setting":"USERS_CAN_POST","value":false},{"setting":"USERS_CAN_POST_PHOTOS","value":false},
             {"setting":"USERS_CAN_MESSAGE","value":false},{"setting":"USERS_CAN_TAG_PHOTOS","value":false}]}
            """;
    private static final String NOBODY = "{\"data\":[]}";

    private final WireMockServer facebook =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void open() {
        facebook.start();
    }

    @AfterEach
    void close() {
        facebook.stop();
    }

    private void says(String settings, String partners) {
        facebook.stubFor(get(urlPathEqualTo("/100200300/settings")).willReturn(json(settings)));
        facebook.stubFor(
                get(urlPathEqualTo("/100200300/crosspost_whitelisted_pages")).willReturn(json(partners)));
    }

    private static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    private Map<Asked, Told> read() throws PlatformException {
        Patience patience = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2), 20_000);
        URI root = URI.create("http://127.0.0.1:" + facebook.port() + "/");
        try (FacebookPages pages = new FacebookPages(Reach.alsoTo("127.0.0.1"), patience, root)) {
            return pages.at("100200300", KEY).read().stream()
                    .collect(Collectors.toMap(SettingSeen::asked, SettingSeen::told));
        }
    }

    private PlatformException failure() {
        return catchThrowableOfType(PlatformException.class, this::read);
    }

    @Test
    void aPageThatIsShutIsAsWanted() throws PlatformException {
        says(ALL_SHUT, NOBODY);

        assertThat(read())
                .isEqualTo(Map.of(
                        Asked.VISITOR_POSTS, Told.SHUT,
                        Asked.MESSAGES, Told.SHUT,
                        Asked.TAGGING, Told.SHUT,
                        Asked.CROSS_POSTING, Told.SHUT));
    }

    @Test
    void theKeyGoesInTheHeadAndNeverIntoAnAddress() throws PlatformException {
        says(ALL_SHUT, NOBODY);
        read();

        facebook.verify(getRequestedFor(urlPathEqualTo("/100200300/settings"))
                .withHeader("Authorization", equalTo("Bearer " + KEY)));
        assertThat(facebook.getAllServeEvents())
                .allMatch(event -> !event.getRequest().getUrl().contains(KEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USERS_CAN_POST", "USERS_CAN_POST_PHOTOS"})
    void visitorsWhoCanPostOneWayCanPost(String open) throws PlatformException {
        says(ALL_SHUT.replace("\"" + open + "\",\"value\":false", "\"" + open + "\",\"value\":true"), NOBODY);

        assertThat(read()).containsEntry(Asked.VISITOR_POSTS, Told.OPEN);
    }

    @Test
    void aSettingThatIsNotSaidCannotBeTold() throws PlatformException {
        says("{\"data\":[{\"setting\":\"USERS_CAN_MESSAGE\",\"value\":\"maybe\"}]}", NOBODY);

        assertThat(read())
                .containsEntry(Asked.VISITOR_POSTS, Told.CANNOT_TELL)
                .containsEntry(Asked.MESSAGES, Told.CANNOT_TELL)
                .containsEntry(Asked.TAGGING, Told.CANNOT_TELL);
    }

    @Test
    void aPartnerPageIsCrossPosting() throws PlatformException {
        says(ALL_SHUT, "{\"data\":[{\"id\":\"7\"}]}");

        assertThat(read()).containsEntry(Asked.CROSS_POSTING, Told.OPEN);
    }

    @Test
    void anExpiredKeyIsToldWithHowToMendIt() {
        facebook.stubFor(get(anyUrl())
                .willReturn(json("{\"error\":{\"type\":\"OAuthException\",\"code\":190}}")
                        .withStatus(400)));

        assertThat(failure().fault().inWords()).contains("Enter a new one in the account's connection");
    }

    @Test
    void aMissingPermissionIsNamed() {
        facebook.stubFor(
                get(anyUrl()).willReturn(json("{\"error\":{\"code\":200}}").withStatus(403)));

        assertThat(failure().fault().inWords()).contains("pages_manage_metadata");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"data\":7}", "{\"data\":{}}"})
    void garbageIsNoAnswer(String garbage) {
        says(garbage, NOBODY);

        assertThat(failure().fault()).isEqualTo(new PlatformFault.NotUnderstood());
    }

    @Test
    void aBrokenOrSilentFacebookIsAFailure() {
        facebook.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));
        assertThat(failure().fault()).isEqualTo(new PlatformFault.Broken(500));

        facebook.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(failure().fault()).isEqualTo(new PlatformFault.Unreachable());

        facebook.stubFor(get(anyUrl()).willReturn(json("{\"data\":[]}" + " ".repeat(30_000))));
        assertThat(failure().fault()).isEqualTo(new PlatformFault.NotUnderstood());
    }
}
