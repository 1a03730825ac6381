package org.houserules.platforms;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** The WordPress that {@code tools/wordpress} started; without one the test is skipped. */
final class RealWordPress {
    private RealWordPress() {}

    static SiteAccess site() {
        Optional<Path> file = file();
        assumeTrue(
                file.isPresent(),
                "Needs a real WordPress: tools/wordpress start DIR, then HOUSERULES_WORDPRESS=DIR/site.properties");
        if (!AloneOnWordPress.Turn.isOurs()) {
            throw new IllegalStateException("A test class on the real WordPress is marked @AloneOnWordPress.");
        }
        return read(file.orElseThrow());
    }

    /** What the real WordPress says of itself. */
    static Optional<Path> file() {
        return Optional.ofNullable(System.getProperty("HOUSERULES_WORDPRESS"))
                .or(() -> Optional.ofNullable(System.getenv("HOUSERULES_WORDPRESS")))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static SiteAccess read(Path file) {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            said.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new SiteAccess(
                URI.create(said.getProperty("address")), said.getProperty("user"), said.getProperty("password"));
    }

    static Marker newMarker() {
        return new Marker("hr" + UUID.randomUUID().toString().replace("-", ""));
    }
}
