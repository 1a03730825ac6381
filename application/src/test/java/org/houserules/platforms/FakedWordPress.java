package org.houserules.platforms;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;

/** Answers as WordPress does, or as a broken one would, as the test says. Nothing here was recorded. */
final class FakedWordPress implements AutoCloseable {
    static final String PASSWORD = "invented-application-password";

    final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final int port;
    private final WordPress wordPress;
    final Connector connector;

    FakedWordPress(Duration patience) {
        server.start();
        port = server.port();
        wordPress = new WordPress(Reach.alsoTo("127.0.0.1"), new Patience(patience, patience, patience, 20_000));
        connector = wordPress.at(new SiteAccess(URI.create(address()), "houserules", PASSWORD));
    }

    /** A site on which every test that is not about time has time enough. */
    static FakedWordPress unhurried() {
        return new FakedWordPress(Duration.ofSeconds(30));
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void answersEverythingWith(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).willReturn(answer));
    }

    void reads(String route, ResponseDefinitionBuilder answer) {
        server.stubFor(at(get(urlPathEqualTo("/")), route).willReturn(answer));
    }

    void writes(String route, ResponseDefinitionBuilder answer) {
        server.stubFor(at(post(urlPathEqualTo("/")), route).willReturn(answer));
    }

    /** No post bears the marker yet. */
    FakedWordPress withoutPosts() {
        reads("posts", json("[]"));
        return this;
    }

    private static MappingBuilder at(MappingBuilder request, String route) {
        return request.withQueryParam("rest_route", equalTo("/wp/v2/" + route));
    }

    static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    static ResponseDefinitionBuilder unknownId() {
        return json("{\"code\":\"rest_post_invalid_id\",\"message\":\"Invalid post ID.\",\"data\":{\"status\":404}}")
                .withStatus(404);
    }

    String aPost(int id, String status) {
        return """
                {"id":%d,"slug":"hrabcdefg","status":"%s","link":"%s/2026/11/hrabcdefg/","title":{"raw":"T"},"content":{"raw":"C"}}
                """.formatted(id, status, address());
    }

    @Override
    public void close() {
        wordPress.close();
        server.stop();
    }
}
