package org.houserules.accounts.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.platforms.Platform;

/** What a platform lets a school do about comments, told to the public as it is; which platform does what stands in a file. */
public enum Moderation {
    HELD("Comments wait unseen until somebody at the school has shown them."),
    HIDDEN_AFTERWARDS("A comment appears at once. The school can hide it afterwards, and may not have read it yet."),
    REMOVED_AFTERWARDS("A comment appears at once. The school can remove it afterwards, and may not have read it yet."),
    BY_HAND("Whether comments appear at once is set on the platform itself. The school looks after them by hand.");

    private static final Properties BY_PLATFORM = read();

    private final String words;

    Moderation(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * Empty where nobody has said that strangers may comment: then there may be no comments. A website holds them only where it
     * is connected; of any other nobody here knows how it is set.
     */
    public static Optional<Moderation> of(PublicAccount account) {
        boolean website = account.platform() == Platform.WEBSITE;
        if (website && account.connected()) {
            return Optional.of(of(account.platform()));
        }
        boolean open = account.comments()
                .filter(who -> who == WhoAdds.CONTRIBUTORS || who == WhoAdds.EVERYBODY)
                .isPresent();
        return open ? Optional.of(website ? BY_HAND : of(account.platform())) : Optional.empty();
    }

    static Moderation of(Platform platform) {
        return valueOf(BY_PLATFORM.getProperty(platform.name().toLowerCase(Locale.ROOT), BY_HAND.name()));
    }

    private static Properties read() {
        Properties read = new Properties();
        try (InputStream file = Objects.requireNonNull(Moderation.class.getResourceAsStream("moderation.properties"))) {
            read.load(file);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
