package org.houserules.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody who changes posts in WordPress past us. */
final class OtherHands {
    private final SiteAccess site;

    OtherHands(SiteAccess site) {
        this.site = site;
    }

    void change(String platformId, String form) {
        post("posts/" + platformId, form);
    }

    void uploadThatArrivesLate(String platformId, Marker marker, PictureToPost picture) {
        UploadForm form = new UploadForm()
                .with("post", platformId)
                .with("slug", marker + "-pfedcba9876543210")
                .with(picture);
        send("media", form.contentType(), BodyPublishers.ofByteArray(form.close()));
    }

    void putIntoTheBin(String platformId) {
        post("posts/" + platformId + "&_method=DELETE", "");
    }

    /** A request of ours that WordPress takes although we no longer wait for its answer. */
    void draftThatArrivesLate(Marker marker) {
        post("posts", "status=draft&title=Late&content=Late&slug=" + marker);
    }

    private void post(String route, String form) {
        send(route, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
    }

    private void send(String route, String type, BodyPublisher body) {
        String pair = Base64.getEncoder()
                .encodeToString((site.user() + ":" + site.password()).getBytes(StandardCharsets.UTF_8));
        URI address = site.address().resolve("?rest_route=/wp/v2/" + route);
        HttpResponse<String> answer = Stranger.ask(HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", type)
                .POST(body)
                .build());
        assertThat(answer.statusCode()).isBetween(200, 201);
    }
}
