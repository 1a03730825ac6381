package org.houserules.platforms;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where we may go: to public hosts by https, and to the hosts that whoever runs this server has named, which may also be inside
 * its own network or without https.
 *
 * <p>Without this, the address of an account could be used to look into the network of the server.
 */
public record Reach(Set<String> trustedHosts, boolean alsoPlain) {
    private static final String NOT_ONE = "The address of the website has to begin with https:// and name a host.";
    private static final String PRIVATE =
            "The website is inside a private network. Whoever runs this server can allow its host.";

    public Reach {
        trustedHosts = trustedHosts.stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Reach(Set<String> trustedHosts) {
        this(trustedHosts, false);
    }

    /** For pages that anybody can read: no password goes there, so http will do. */
    Reach toPages() {
        return new Reach(trustedHosts, true);
    }

    public static Reach publicOnly() {
        return new Reach(Set.of());
    }

    public static Reach alsoTo(String... hosts) {
        return new Reach(Set.of(hosts));
    }

    /**
     * Why an address that somebody types is not kept; empty if it is. Of a host that the name service does not know today, what is
     * written has to do: it is looked at again each time we go there.
     */
    Optional<String> refusalOf(String typed) {
        Optional<URI> address = WebAddress.read(typed);
        if (address.isEmpty()) {
            return Optional.of(NOT_ONE);
        }
        try {
            return refusal(address.get());
        } catch (UnknownHostException unknown) {
            return PublicName.isPublic(address.get().getHost()) ? Optional.empty() : Optional.of(PRIVATE);
        }
    }

    /** Why we do not go there; empty if we do. Asks the name service. */
    Optional<String> refusal(URI address) throws UnknownHostException {
        if (!WebAddress.isWebAddress(address)) {
            return Optional.of(NOT_ONE);
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (trustedHosts.contains(host)) {
            return Optional.empty();
        }
        if (!alsoPlain && !WebAddress.isHttps(address)) {
            return Optional.of(
                    "The address of the website has to begin with https://, so that nobody can read our password on the way.");
        }
        return Stream.of(InetAddress.getAllByName(host)).allMatch(PublicHost::isPublic)
                ? Optional.empty()
                : Optional.of(PRIVATE);
    }
}
