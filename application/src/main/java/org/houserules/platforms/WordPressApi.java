package org.houserules.platforms;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WordPress' REST interface at one site, as our user there. */
final class WordPressApi {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    private final BoundedHttp http;
    private final SiteAccess site;
    private final Patience patience;

    WordPressApi(BoundedHttp http, SiteAccess site, Patience patience) {
        this.http = http;
        this.site = site;
        this.patience = patience;
    }

    JsonNode get(String route, Map<String, String> query) throws PlatformException {
        return understood(ask(route, query, HttpRequest.Builder::GET), false);
    }

    /** Empty if WordPress itself says that it has nothing of this id; a page not found by anybody else is a fault. */
    Optional<JsonNode> find(String route, Map<String, String> query) throws PlatformException {
        Answer answer = ask(route, query, HttpRequest.Builder::GET);
        return saysUnknownId(answer) ? Optional.empty() : Optional.of(understood(answer, false));
    }

    /** Every item of a list, newest first, up to two thousand. */
    List<JsonNode> all(String route, Map<String, String> query) throws PlatformException {
        List<JsonNode> found = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            Map<String, String> paged = new TreeMap<>(query);
            paged.put("per_page", Integer.toString(PAGE));
            paged.put("page", Integer.toString(page));
            JsonNode items = get(route, paged);
            items.forEach(found::add);
            if (items.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    JsonNode post(String route, Map<String, String> fields) throws PlatformException {
        String body = JSON.writeValueAsString(fields);
        return write(
                route,
                patience.answer(),
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    JsonNode upload(String route, UploadForm form) throws PlatformException {
        byte[] body = form.close();
        return write(
                route,
                patience.upload(),
                request -> request.header("Content-Type", form.contentType()).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Deletes for good, not into the bin; what is gone already is fine. Many web servers let no DELETE through, so it is asked by POST. */
    void delete(String route) throws PlatformException {
        Map<String, String> forGood = Map.of("_method", "DELETE", "force", "true");
        Answer answer = send(route, forGood, request -> request.POST(BodyPublishers.noBody()), true, patience.answer());
        if (!saysUnknownId(answer)) {
            understood(answer, true);
        }
    }

    /** An address of this site outside its REST interface. */
    URI page(String query) {
        return URI.create(root() + "?" + query);
    }

    /** A file of this site's WordPress. */
    URI file(String path) {
        return URI.create(root() + path);
    }

    private JsonNode write(String route, Duration wait, Consumer<HttpRequest.Builder> request)
            throws PlatformException {
        return understood(send(route, Map.of(), request, true, wait), true);
    }

    private Answer ask(String route, Map<String, String> query, Consumer<HttpRequest.Builder> request)
            throws PlatformException {
        return send(route, query, request, false, patience.answer());
    }

    private Answer send(
            String route,
            Map<String, String> query,
            Consumer<HttpRequest.Builder> request,
            boolean changes,
            Duration wait)
            throws PlatformException {
        StringBuilder address = new StringBuilder("rest_route=/wp/v2/").append(route);
        new TreeMap<>(query)
                .forEach((name, value) ->
                        address.append('&').append(name).append('=').append(encoded(value)));
        return http.send(
                page(address.toString()), request.andThen(this::signIn), changes, wait, patience.longestAnswer());
    }

    private void signIn(HttpRequest.Builder request) {
        byte[] pair = (site.user() + ":" + site.password()).getBytes(StandardCharsets.UTF_8);
        request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Asked through the front page's query, because a site without readable addresses has no /wp-json/. */
    private String root() {
        URI address = site.address();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + address.getRawAuthority() + path + (path.endsWith("/") ? "" : "/");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static JsonNode understood(Answer answer, boolean changes) throws PlatformException {
        Optional<PlatformException> fault = AnswerFaults.of(answer, changes);
        if (fault.isPresent()) {
            throw fault.get();
        }
        return json(answer).orElseThrow(() -> new PlatformException(new PlatformFault.NotUnderstood(), changes));
    }

    private static boolean saysUnknownId(Answer answer) {
        return answer.status() == 404
                && json(answer)
                        .map(said -> said.path("code").asString(""))
                        .filter("rest_post_invalid_id"::equals)
                        .isPresent();
    }

    private static Optional<JsonNode> json(Answer answer) {
        try {
            return Optional.of(JSON.readTree(answer.body())).filter(JsonNode::isContainer);
        } catch (JacksonException garbage) {
            return Optional.empty();
        }
    }
}
