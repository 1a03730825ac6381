package org.houserules.posts.publishing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a WordPress, hands everything on, and acts before or after the request that a test names. */
final class ProxyThatKills implements AutoCloseable {
    private static final Set<String> OWN = Set.of("host", "content-length", "connection", "upgrade", "http2-settings");

    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;
    private final AtomicInteger seen = new AtomicInteger();
    private volatile Plan plan = new Plan(0, false, () -> {});

    /** @param at the number of the request, from 1 @param answered whether the site has answered it by then */
    record Plan(int at, boolean answered, Runnable act) {}

    ProxyThatKills(URI site) {
        this.site = site;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handOn);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    void plans(Plan next) {
        seen.set(0);
        plan = next;
    }

    private void handOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            int number = seen.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            act(number, false);
            HttpResponse<byte[]> answer = ask(exchange, body);
            act(number, true);
            answer.headers().map().forEach((name, values) -> {
                if (!Set.of("content-length", "transfer-encoding", "connection", ":status")
                        .contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private void act(int number, boolean answered) {
        Plan now = plan;
        if (number == now.at() && answered == now.answered()) {
            now.act().run();
        }
    }

    private HttpResponse<byte[]> ask(HttpExchange exchange, byte[] body) throws IOException {
        URI asked = exchange.getRequestURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(site.toString().replaceAll("/$", "")
                                + asked.getRawPath()
                                + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
