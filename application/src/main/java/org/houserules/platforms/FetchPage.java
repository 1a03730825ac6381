package org.houserules.platforms;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fetches a public page as a stranger gets it: from public hosts only, each redirect looked at before it is followed, within bounds of
 * time and length, with certificates verified.
 *
 * <p>Java's client looks the host up again when it connects, but Java keeps a name's addresses for thirty seconds
 * ({@code networkaddress.cache.ttl}), which is longer than a fetch may take: it connects to the addresses that were looked at. Where an
 * installation has switched that off, the host is looked at again after the answer, which is thrown away if it was private by then.
 */
public final class FetchPage implements AutoCloseable {
    /** Long enough for a slow school website. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LONGEST = 2_000_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Pattern SIGN_IN = Pattern.compile(
            "/(accounts/)?(log-?in|sign-?in|authwall|checkpoint)(/|\\.php|$)", Pattern.CASE_INSENSITIVE);

    private final BoundedHttp http;
    private final Clock clock;
    private final Duration patience;

    public FetchPage(Reach reach, Clock clock) {
        this(reach, clock, PATIENCE);
    }

    FetchPage(Reach reach, Clock clock, Duration patience) {
        this.clock = clock;
        this.http = new BoundedHttp(reach.toPages(), patience);
        this.patience = patience;
    }

    public Page fetch(String address) throws PlatformException {
        URI at = WebAddress.read(address).orElseThrow(() -> refused("This is no address of a page."));
        Instant until = clock.instant().plus(patience);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = ask(at, Duration.between(clock.instant(), until));
            Optional<String> onwards = onwards(answer);
            if (onwards.isEmpty()) {
                return page(answer, at);
            }
            at = next(at, onwards.get());
        }
        throw refused("The page sends us on more than five times.");
    }

    private Answer ask(URI at, Duration left) throws PlatformException {
        if (left.isNegative() || left.isZero()) {
            throw new PlatformException(new PlatformFault.TimedOut(), false);
        }
        Answer answer = sent(at, left);
        http.admit(at);
        return answer;
    }

    private Answer sent(URI at, Duration left) throws PlatformException {
        try {
            return http.send(
                    at,
                    request -> request.header("Accept", "text/html, application/xhtml+xml")
                            .header("Accept-Encoding", "identity")
                            .header("Accept-Language", "en-GB, en"),
                    false,
                    left,
                    LONGEST);
        } catch (PlatformException failed) {
            // An answer without an end is a fault of its own: "not understood" would tell nobody what to mend.
            boolean endless = failed.getCause() != null && failed.getCause().getCause() instanceof BoundedBody.TooLong;
            throw endless ? refused("The page is longer than any page we read.") : failed;
        }
    }

    private static Optional<String> onwards(Answer answer) {
        return answer.status() >= 300 && answer.status() < 400
                ? answer.headers().firstValue("Location")
                : Optional.empty();
    }

    private static URI next(URI at, String location) throws PlatformException {
        try {
            return Optional.of(at.resolve(location.strip()))
                    .filter(WebAddress::isWebAddress)
                    .orElseThrow(() -> refused("The page sends us on to something that is no page."));
        } catch (IllegalArgumentException notAnAddress) {
            throw refused("The page sends us on to something that is no address.");
        }
    }

    private static Page page(Answer answer, URI at) throws PlatformException {
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (SIGN_IN.matcher(Optional.ofNullable(at.getPath()).orElse("")).find() || isWall(answer.status())) {
            throw refused("The page is shown only to those who sign in.");
        }
        if (answer.status() == 404 || answer.status() == 410) {
            throw new PlatformException(new PlatformFault.Gone(answer.status()), false);
        }
        Optional<PlatformException> fault = AnswerFaults.of(answer, false);
        if (fault.isPresent()) {
            throw fault.get();
        }
        boolean encoded = answer.headers()
                .firstValue("Content-Encoding")
                .filter(how -> !how.equalsIgnoreCase("identity"))
                .isPresent();
        if (encoded || !(type.startsWith("text/html") || type.startsWith("application/xhtml+xml"))) {
            throw refused("What is at this address is no page that we can read.");
        }
        return Page.of(answer, at);
    }

    private static boolean isWall(int status) {
        return status == 401 || status == 403 || status == 999;
    }

    private static PlatformException refused(String why) {
        return new PlatformException(new PlatformFault.Rejected(why), false);
    }

    @Override
    public void close() {
        http.close();
    }
}
