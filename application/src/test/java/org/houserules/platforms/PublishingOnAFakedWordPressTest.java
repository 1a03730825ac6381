package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.net.URI;
import org.houserules.platforms.Standing.Right;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a site tells about us, and how publishing can fail half-way (faked). */
class PublishingOnAFakedWordPressTest {
    private final FakedWordPress site = FakedWordPress.unhurried();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void missingRightsAreNamed() throws PlatformException {
        site.reads("users/me", FakedWordPress.json("""
                {"id":3,"name":"Contributor","capabilities":{"edit_posts":true,"delete_posts":true,"publish_posts":false}}
                """));

        assertThat(site.connector.check().missing()).containsExactly(Right.UPLOAD, Right.PUBLISH, Right.TAKE_DOWN);
        assertThat(site.connector.check().isEnough()).isFalse();
    }

    @Test
    void anAdministratorIsMoreThanWeNeed() throws PlatformException {
        site.reads("users/me", FakedWordPress.json("""
                {"id":1,"name":"All","capabilities":{"manage_options":true}}
                """));

        assertThat(site.connector.check().administrator()).isTrue();
    }

    @Test
    void aPublishedPostWhosePicturesCannotBeListedMayBePublic() {
        site.reads("posts/5", FakedWordPress.json(site.aPost(5, "draft")));
        site.writes("posts/5", FakedWordPress.json(site.aPost(5, "publish")));
        picturesAnswer(FakedWordPress.json("[]"), aResponse().withStatus(401));
        String fingerprint = new PostOnSite(5, "", "draft", URI.create(site.address()), "T", "C").fingerprint();

        PlatformException failed =
                catchThrowableOfType(PlatformException.class, () -> site.connector.publish("5", fingerprint));

        assertThat(failed.mayHaveHappened()).isTrue();
    }

    @Test
    void aPostThatTheSiteHoldsBackIsNotToldAsPublished() {
        site.reads("posts/5", FakedWordPress.json(site.aPost(5, "draft")));
        site.reads("media", FakedWordPress.json("[]"));
        site.writes("posts/5", FakedWordPress.json(site.aPost(5, "pending")));
        String fingerprint = new PostOnSite(5, "", "draft", URI.create(site.address()), "T", "C").fingerprint();

        PlatformException failed =
                catchThrowableOfType(PlatformException.class, () -> site.connector.publish("5", fingerprint));

        assertThat(failed.fault()).isInstanceOf(PlatformFault.Rejected.class);
    }

    /** The pictures are asked for twice: before the post is made public and after. */
    private void picturesAnswer(ResponseDefinitionBuilder before, ResponseDefinitionBuilder after) {
        site.server.stubFor(get(urlPathEqualTo("/"))
                .withQueryParam("rest_route", equalTo("/wp/v2/media"))
                .inScenario("pictures")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("asked")
                .willReturn(before));
        site.server.stubFor(get(urlPathEqualTo("/"))
                .withQueryParam("rest_route", equalTo("/wp/v2/media"))
                .inScenario("pictures")
                .whenScenarioStateIs("asked")
                .willReturn(after));
    }
}
