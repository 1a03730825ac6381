package org.houserules.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens pages and sends forms as a browser without JavaScript does. */
public final class TestBrowser {
    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NORMAL)
            .build();

    public TestBrowser(String address) {
        this.address = address;
    }

    /** What came back after all redirects. */
    public record Page(int status, String path, String body, Map<String, List<String>> headers) {
        public Document document() {
            return Jsoup.parse(body);
        }

        /** Its words, without mark-up. */
        public String text() {
            return document().text();
        }

        String token() {
            return document().select("input[name=_csrf]").attr("value");
        }
    }

    public Page open(String path) {
        return send(HttpRequest.newBuilder(at(path)).GET().build());
    }

    /** A request that a page makes by itself. */
    public Page openInBackground(String path) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Background", "yes")
                .GET()
                .build());
    }

    /** Sends a form with the token of the page it stands on, field names and values in turn. */
    public Page send(String formOn, String action, String... fields) {
        List<String> all = new ArrayList<>(List.of("_csrf", open(formOn).token()));
        all.addAll(List.of(fields));
        return post(action, all);
    }

    /** The same without any token. */
    public Page sendWithoutToken(String action, String... fields) {
        return post(action, List.of(fields));
    }

    public Page signIn(String name, String password) {
        return send("/sign-in", "/sign-in", "name", name, "password", password);
    }

    private Page post(String action, List<String> fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            pairs.add(encoded(fields.get(i)) + "=" + encoded(fields.get(i + 1)));
        }
        return send(HttpRequest.newBuilder(at(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(pairs.stream().collect(Collectors.joining("&"))))
                .build());
    }

    /** Any request, with this browser's cookies. */
    public Page send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            return new Page(
                    answer.statusCode(),
                    answer.uri().getPath()
                            + (answer.uri().getQuery() == null
                                    ? ""
                                    : "?" + answer.uri().getQuery()),
                    answer.body(),
                    answer.headers().map());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The value of a cookie, or nothing. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    void setCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(at("/"), cookie);
    }

    public URI at(String path) {
        return URI.create(address + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
