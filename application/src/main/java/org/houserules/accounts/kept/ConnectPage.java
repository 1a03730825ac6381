package org.houserules.accounts.kept;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.Connections;
import org.houserules.accounts.Connections.Reading;
import org.houserules.accounts.OfficialAccount;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.files.Content;
import org.houserules.files.Sealed;
import org.houserules.files.Unreadable;
import org.houserules.people.SignedIn;
import org.houserules.platforms.FacebookPages;
import org.houserules.platforms.Platform;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Connects an account with its page to read how that is set. Nothing goes out that way: its posts stay with people. */
@Service
public class ConnectPage {
    private final PageAccesses accesses;
    private final Connections connections;
    private final FacebookPages facebook;
    private final Sealed sealed;
    private final Trail trail;
    private final Clock clock;

    ConnectPage(
            PageAccesses accesses,
            Connections connections,
            FacebookPages facebook,
            Sealed sealed,
            Trail trail,
            Clock clock) {
        this.accesses = accesses;
        this.connections = connections;
        this.facebook = facebook;
        this.sealed = sealed;
        this.trail = trail;
        this.clock = clock;
    }

    public static boolean canBeConnected(OfficialAccount account) {
        return account.platform() == Platform.FACEBOOK;
    }

    /** The number of its page, where it is connected. */
    @Transactional(readOnly = true)
    public Optional<String> page(OfficialAccount account) {
        return accesses.find(account.owner(), account.id()).map(PageAccess::page);
    }

    /** @param key kept sealed and never shown again */
    @Transactional
    public void connect(SignedIn by, OfficialAccount account, String page, String key) {
        byte[] kept = sealed.seal(purpose(account), key.getBytes(StandardCharsets.UTF_8));
        accesses.keep(account.owner(), account.id(), new PageAccess(page, kept));
        trail.record(Happening.by(by.person(), account.owner(), "account-page-connected", "account", account.id())
                .with("page", page));
    }

    @Transactional
    public void disconnect(SignedIn by, OfficialAccount account) {
        accesses.remove(account.owner(), account.id());
        trail.record(Happening.by(by.person(), account.owner(), "account-page-disconnected", "account", account.id()));
    }

    /** The way to read how an account is set; empty where it has no connection. */
    Optional<Reading> reading(OfficialAccount account) {
        return account.connection().isPresent()
                ? connections.reading(account, clock)
                : accesses.find(account.owner(), account.id()).map(access -> way(account, access));
    }

    private Reading way(OfficialAccount account, PageAccess access) {
        return switch (sealed.open(purpose(account), access.key())) {
            case Content key ->
                new Reading.Open(facebook.at(access.page(), new String(key.bytes(), StandardCharsets.UTF_8)));
            case Unreadable unreadable ->
                new Reading.Shut("The key kept for this page cannot be read any more. Enter the connection again.");
        };
    }

    private static String purpose(OfficialAccount account) {
        return "account-page-" + account.id();
    }
}
