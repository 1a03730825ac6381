package org.houserules.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.houserules.platforms.Platform;

/** The hosts on which a platform shows its accounts, as a file has them. */
final class PlatformHosts {
    private static final Properties HOSTS = read();

    private PlatformHosts() {}

    /** The usual one first; empty where a platform is found on many. */
    static List<String> of(Platform platform) {
        return Arrays.stream(HOSTS.getProperty(platform.name(), "").split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }

    /** Also below one of them, such as m.facebook.com. */
    static boolean isOne(Platform platform, String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        List<String> known = of(platform);
        return known.isEmpty() || known.stream().anyMatch(one -> name.equals(one) || name.endsWith("." + one));
    }

    private static Properties read() {
        Properties read = new Properties();
        try (InputStream file =
                Objects.requireNonNull(PlatformHosts.class.getResourceAsStream("platform-hosts.properties"))) {
            read.load(file);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
