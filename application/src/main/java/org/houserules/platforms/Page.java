package org.houserules.platforms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a stranger gets it. Nothing in it is run. */
public final class Page {
    /** A hostile page could hold a hundred thousand. */
    private static final int MOST = 3_000;

    private static final int LONGEST = 2_000;
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([A-Za-z0-9._:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private final URI at;
    private final Document document;

    private Page(URI at, Document document) {
        this.at = at;
        this.document = document;
    }

    /** A picture. @param leadsTo where one gets by pressing it */
    public record Image(String alternative, String source, Optional<URI> leadsTo) {}

    static Page of(Answer answer, URI at) {
        return of(answer.body(), answer.headers().firstValue("Content-Type").orElse(""), at);
    }

    static Page of(byte[] body, String contentType, URI at) {
        try {
            return new Page(at, Jsoup.parse(new ByteArrayInputStream(body), charset(contentType), at.toString()));
        } catch (IOException neverFromBytes) {
            throw new UncheckedIOException(neverFromBytes);
        }
    }

    /** Null lets the page say it itself; a charset nobody knows counts as none. */
    private static @org.jspecify.annotations.Nullable String charset(String contentType) {
        var found = CHARSET.matcher(contentType);
        return found.find() && isKnown(found.group(1)) ? found.group(1) : null;
    }

    private static boolean isKnown(String charset) {
        try {
            return java.nio.charset.Charset.isSupported(charset)
                    && java.nio.charset.Charset.forName(charset).canEncode();
        } catch (IllegalArgumentException notEvenAName) {
            return false;
        }
    }

    /** Where it was found, after redirects. */
    public URI at() {
        return at;
    }

    /** Where its links lead, and where links lead that pass through another address on their way, as platforms make them. */
    public List<URI> links() {
        return document.select("a[href], area[href]").stream()
                .limit(MOST)
                .flatMap(link -> leadsTo(link).stream())
                .flatMap(address -> Stream.concat(Stream.of(address), Passing.onwards(address)))
                .distinct()
                .toList();
    }

    public List<Image> images() {
        return document.select("img").stream()
                .limit(MOST)
                .map(image -> new Image(
                        shortened(image.attr("alt")),
                        shortened(image.attr("src")),
                        Optional.ofNullable(image.closest("a[href]")).flatMap(Page::leadsTo)))
                .toList();
    }

    /** A page that wants one to sign in first. */
    public boolean asksForPassword() {
        return offers("input[type=password]");
    }

    boolean offers(String selector) {
        return document.selectFirst(selector) != null;
    }

    private static Optional<URI> leadsTo(Element link) {
        String address = link.absUrl("href");
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(address)).filter(WebAddress::isWebAddress);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
