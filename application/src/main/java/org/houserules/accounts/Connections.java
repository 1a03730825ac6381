package org.houserules.accounts;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount.Connection;
import org.houserules.files.Content;
import org.houserules.files.Opened;
import org.houserules.files.Sealed;
import org.houserules.files.Unreadable;
import org.houserules.platforms.CommentsReader;
import org.houserules.platforms.Connector;
import org.houserules.platforms.SettingsReader;
import org.houserules.platforms.SiteAccess;
import org.houserules.platforms.WordPress;
import org.springframework.stereotype.Component;

/** Opens the way to an account's platform; the only place where its password is in the clear. */
@Component
public class Connections {
    private final Sealed sealed;
    private final WordPress wordPress;

    Connections(Sealed sealed, WordPress wordPress) {
        this.sealed = sealed;
        this.wordPress = wordPress;
    }

    /** The way to a platform, or why there is none. */
    public sealed interface Way {
        record Open(Connector connector) implements Way {}

        /** People put posts out by hand. */
        record Manual() implements Way {}

        /** @param why a sentence that says how to mend it */
        record Shut(String why) implements Way {}
    }

    public Way to(OfficialAccount account) {
        Optional<Connection> connection = account.connection();
        if (connection.isEmpty()) {
            return new Way.Manual();
        }
        Opened password = sealed.open(purpose(account.id()), connection.get().sealedPassword());
        return switch (password) {
            case Content content -> new Way.Open(wordPress.at(access(connection.get(), content)));
            case Unreadable unreadable ->
                new Way.Shut("The password kept for this account cannot be read any more. Enter the connection again.");
        };
    }

    private static SiteAccess access(Connection connection, Content password) {
        return new SiteAccess(
                URI.create(connection.address()),
                connection.name(),
                new String(password.bytes(), StandardCharsets.UTF_8));
    }

    /** The way to read how a website is set, with the same password; empty where it has no connection. */
    public Optional<Reading> reading(OfficialAccount account, Clock clock) {
        return account.connection().map(connection -> switch (sealed.open(
                purpose(account.id()), connection.sealedPassword())) {
            case Content content -> new Reading.Open(wordPress.settingsOf(access(connection, content), clock));
            case Unreadable unreadable ->
                new Reading.Shut(
                        "The password kept for this account cannot be read any more. Enter the connection again.");
        });
    }

    /** How an account's settings are read, or why they cannot be. */
    public sealed interface Reading {
        record Open(SettingsReader reader) implements Reading {}

        /** @param why a sentence that says how to mend it */
        record Shut(String why) implements Reading {}
    }

    /** The way to read what the public wrote on a website; empty where it has no connection that can be used. */
    public Optional<CommentsReader> comments(OfficialAccount account) {
        return account.connection().flatMap(connection -> switch (sealed.open(
                purpose(account.id()), connection.sealedPassword())) {
            case Content content -> Optional.of(wordPress.commentsOf(access(connection, content)));
            case Unreadable unreadable -> Optional.empty();
        });
    }

    /** Why no password of ours is kept for this address; empty if it may be. */
    Optional<String> refusal(String address) {
        return wordPress.refusal(address);
    }

    byte[] seal(long account, String password) {
        return sealed.seal(purpose(account), password.getBytes(StandardCharsets.UTF_8));
    }

    /** A password sealed for one account opens for no other. */
    private static String purpose(long account) {
        return "account-" + account;
    }
}
