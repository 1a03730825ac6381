package org.houserules.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody of the demo, signed in. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Visitor(String address) {
        this.address = address;
    }

    String open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form with the token of the page it stands on; gives the path it led to. */
    String send(String on, String action, Map<String, String> fields) throws IOException, InterruptedException {
        return sendWith(token(open(on)), action, fields).uri().getPath();
    }

    HttpResponse<String> sendWith(String token, String action, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encoded(token);
        return client.send(
                HttpRequest.newBuilder(URI.create(address + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("HX-Request", "true")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    static String token(String page) throws IOException {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("There is no form on the page.");
        }
        return found.group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
