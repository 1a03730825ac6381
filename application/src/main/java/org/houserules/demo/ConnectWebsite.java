package org.houserules.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.ConnectAccount;
import org.houserules.accounts.OfficialAccount;
import org.houserules.database.OwnerScope;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.SignInNames;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.houserules.platforms.Platform;
import org.houserules.reading.Section;
import org.houserules.server.RunningServer;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects the website of a demo school with a WordPress that runs somewhere. */
final class ConnectWebsite {
    private final RunningServer server;

    ConnectWebsite(RunningServer server) {
        this.server = server;
    }

    String connect(Section told, Path site) {
        Properties access = read(site);
        long head = server.room(SignInNames.class)
                .find(told.requiredText("head"))
                .orElseThrow()
                .person();
        Owner school = server.room(Owners.class).all().stream()
                .filter(owner -> owner.name().equals(told.requiredText("name")))
                .findFirst()
                .orElseThrow();
        SignedIn by = server.room(WhoIsSignedIn.class)
                .find(head, Optional.of(school.id()))
                .orElseThrow();
        return OwnerScope.call(by.scope(), () -> connect(by, access));
    }

    private String connect(SignedIn by, Properties access) {
        ConnectAccount connecting = server.room(ConnectAccount.class);
        OfficialAccount website = website();
        String address = access.getProperty("address", "");
        return website.name() + " at " + address + ": "
                + connecting
                        .connect(
                                by,
                                website,
                                address,
                                access.getProperty("user", ""),
                                access.getProperty("password", ""))
                        .orElseGet(() -> connecting.check(website()).words());
    }

    private OfficialAccount website() {
        TransactionTemplate transactions = server.room(TransactionTemplate.class);
        return transactions.execute(status -> server.room(Accounts.class).all().stream()
                .filter(account -> account.platform() == Platform.WEBSITE)
                .findFirst()
                .orElseThrow());
    }

    private static Properties read(Path site) {
        Properties access = new Properties();
        try (Reader file = Files.newBufferedReader(site)) {
            access.load(file);
            return access;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
