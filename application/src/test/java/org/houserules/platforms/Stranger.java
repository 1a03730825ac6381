package org.houserules.platforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody on the internet who looks at pages and files and has no password. */
final class Stranger {
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private Stranger() {}

    static HttpResponse<String> looksAt(URI address) {
        return ask(HttpRequest.newBuilder(address).build());
    }

    static byte[] fetches(URI address) {
        return ask(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }

    /** Any request as it is, our own user's too. */
    static HttpResponse<String> ask(HttpRequest request) {
        return ask(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> ask(HttpRequest request, BodyHandler<T> handler) {
        try {
            return BROWSER.send(request, handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
