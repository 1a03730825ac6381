package org.houserules.accounts.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of hosts under which one page is found: www., m. and mobile. everywhere; what platforms have besides stands in a file. */
final class SameHosts {
    private static final Properties USUAL = read();
    private static final Pattern EVERYWHERE = Pattern.compile("^(?:www|m|mobile)\\.");
    /** For old telephones, and in the platform's own languages. */
    private static final Pattern BESIDES =
            Pattern.compile("(?:web|touch|mbasic|[a-z]{2}|[a-z]{2}-[a-z]{2})\\.(?<platform>.+)");

    private SameHosts() {}

    /** The one that stands for all of them. @param host in small letters */
    static String usual(String host) {
        String plain = EVERYWHERE.matcher(host).replaceFirst("");
        return platform(plain)
                .or(() -> Optional.of(BESIDES.matcher(plain))
                        .filter(Matcher::matches)
                        .flatMap(found -> platform(found.group("platform"))))
                .orElse(plain);
    }

    private static Optional<String> platform(String host) {
        return Optional.ofNullable(USUAL.getProperty(host));
    }

    private static Properties read() {
        Properties read = new Properties();
        try (InputStream file = Objects.requireNonNull(SameHosts.class.getResourceAsStream("same-hosts.properties"))) {
            read.load(file);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
