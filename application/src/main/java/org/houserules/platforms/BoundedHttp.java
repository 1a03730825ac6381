package org.houserules.platforms;

import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Asks websites and takes their answers within bounds of place, time and length; follows no redirect. */
final class BoundedHttp implements AutoCloseable {
    private static final String NAME = "HouseRules";

    private final HttpClient client;
    private final Reach reach;

    BoundedHttp(Reach reach, Duration toConnect) {
        this.reach = reach;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(toConnect)
                .build();
    }

    /** @param changes whether the request changes something on the site, so that without an answer it may have happened */
    Answer send(URI address, Consumer<HttpRequest.Builder> request, boolean changes, Duration patience, int longest)
            throws PlatformException {
        admit(address);
        HttpRequest.Builder builder = HttpRequest.newBuilder(address).header("User-Agent", NAME);
        request.accept(builder);
        HttpResponse<byte[]> response =
                await(client.sendAsync(builder.build(), head -> new BoundedBody(longest)), patience, changes);
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** The status a stranger gets, without reading what follows it. */
    int status(URI address, Duration patience) throws PlatformException {
        admit(address);
        HttpRequest request =
                HttpRequest.newBuilder(address).header("User-Agent", NAME).build();
        return await(client.sendAsync(request, head -> new NoBody()), patience, false)
                .statusCode();
    }

    void admit(URI address) throws PlatformException {
        Optional<String> refusal;
        try {
            refusal = reach.refusal(address);
        } catch (UnknownHostException unknown) {
            throw new PlatformException(new PlatformFault.Unreachable(), false, unknown);
        }
        if (refusal.isPresent()) {
            throw new PlatformException(new PlatformFault.Rejected(refusal.get()), false);
        }
    }

    /** The whole answer has to come in time, not only its beginning: the client's own time-out would not see to that. */
    private static <T> T await(CompletableFuture<T> answer, Duration patience, boolean changes)
            throws PlatformException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new PlatformException(new PlatformFault.TimedOut(), changes, late);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new PlatformException(new PlatformFault.Unreachable(), changes, stopped);
        } catch (ExecutionException failed) {
            throw failure(failed, changes);
        }
    }

    private static PlatformException failure(ExecutionException failed, boolean changes) {
        Throwable why = failed.getCause();
        return switch (why) {
            case BoundedBody.TooLong tooLong ->
                new PlatformException(new PlatformFault.NotUnderstood(), changes, failed);
            case SSLException insecure
            when isUntrusted(insecure) -> new PlatformException(new PlatformFault.Untrusted(), false, failed);
            case HttpConnectTimeoutException never ->
                new PlatformException(new PlatformFault.TimedOut(), false, failed);
            case HttpTimeoutException late -> new PlatformException(new PlatformFault.TimedOut(), changes, failed);
            case ConnectException refused -> new PlatformException(new PlatformFault.Unreachable(), false, failed);
            case null, default -> new PlatformException(new PlatformFault.Unreachable(), changes, failed);
        };
    }

    private static boolean isUntrusted(Throwable failed) {
        return Stream.iterate(Optional.<Throwable>of(failed), Optional::isPresent, one -> one.map(Throwable::getCause))
                .limit(10)
                .anyMatch(one -> one.orElseThrow() instanceof CertificateException);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
