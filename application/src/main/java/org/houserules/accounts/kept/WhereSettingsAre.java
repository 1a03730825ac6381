package org.houserules.accounts.kept;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.houserules.platforms.Platform;

/** Tells a person where a platform keeps a setting, in one sentence. */
public final class WhereSettingsAre {
    private static final Properties SAID = read();

    private WhereSettingsAre() {}

    public static String on(Platform platform, Setting setting) {
        return Stream.of(platform.name() + "." + setting.key(), setting.key(), "other")
                .flatMap(key -> Optional.ofNullable(SAID.getProperty(key)).stream())
                .findFirst()
                .orElseThrow();
    }

    public static LocalDate written() {
        return LocalDate.parse(SAID.getProperty("written"));
    }

    private static Properties read() {
        Properties said = new Properties();
        try (var bytes = Objects.requireNonNull(
                        WhereSettingsAre.class.getResourceAsStream("where-settings-are.properties"));
                var reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            said.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return said;
    }
}
