package org.houserules.platforms;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of pages and files: http or https, with a host, and nobody's password in them. */
final class WebAddress {
    private WebAddress() {}

    static boolean isWebAddress(URI address) {
        String host = address.getHost();
        return (isHttps(address) || isHttp(address))
                && host != null
                && !host.isEmpty()
                && address.getRawUserInfo() == null;
    }

    static boolean isHttps(URI address) {
        return "https".equals(scheme(address));
    }

    static boolean isHttp(URI address) {
        return "http".equals(scheme(address));
    }

    static Optional<URI> read(String address) {
        try {
            return Optional.of(new URI(address)).filter(WebAddress::isWebAddress);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static String scheme(URI address) {
        String scheme = address.getScheme();
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }
}
