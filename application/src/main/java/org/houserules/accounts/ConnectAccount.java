package org.houserules.accounts;

import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.Connections.Way;
import org.houserules.accounts.OfficialAccount.Connection;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.houserules.platforms.PlatformException;
import org.houserules.platforms.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Connects an account with its WordPress site, checks the connection, and removes it. */
@Service
public class ConnectAccount {
    private final AccountRegister register;
    private final Connections connections;
    private final Trail trail;
    private final TransactionTemplate transactions;

    ConnectAccount(AccountRegister register, Connections connections, Trail trail, TransactionTemplate transactions) {
        this.register = register;
        this.connections = connections;
        this.trail = trail;
        this.transactions = transactions;
    }

    /** @param fine whether posts can go out and come down again @param words for people */
    public record Checked(boolean fine, String words) {}

    /**
     * Only with an address that anybody could reach by https, or one that whoever runs this server has named.
     *
     * @param password of the application, kept sealed and never shown again
     * @return why the address is not taken; empty where it is connected
     */
    public Optional<String> connect(
            SignedIn by, OfficialAccount account, String address, String name, String password) {
        Optional<String> refusal = connections.refusal(address);
        if (refusal.isEmpty()) {
            transactions.executeWithoutResult(status -> keep(by, account, address, name, password));
        }
        return refusal;
    }

    private void keep(SignedIn by, OfficialAccount account, String address, String name, String password) {
        Connection connection = new Connection(address, name, connections.seal(account.id(), password));
        register.connect(account.owner(), account.id(), Optional.of(connection));
        trail.record(Happening.by(by.person(), account.owner(), "account-connected", "account", account.id())
                .with("address", address)
                .with("name", name));
    }

    /** From now on people put its posts out by hand. */
    @Transactional
    public void disconnect(SignedIn by, OfficialAccount account) {
        register.connect(account.owner(), account.id(), Optional.empty());
        trail.record(Happening.by(by.person(), account.owner(), "account-disconnected", "account", account.id()));
    }

    /** Asks the site; takes as long as the site does, and is no part of any transaction. */
    public Checked check(OfficialAccount account) {
        return check(connections.to(account));
    }

    static Checked check(Way way) {
        return switch (way) {
            case Way.Manual manual -> new Checked(false, "This account has no connection. Posts go out by hand.");
            case Way.Shut shut -> new Checked(false, shut.why());
            case Way.Open open -> ask(open);
        };
    }

    private static Checked ask(Way.Open open) {
        try {
            return told(open.connector().check());
        } catch (PlatformException refused) {
            return new Checked(false, refused.fault().inWords());
        }
    }

    private static Checked told(Standing standing) {
        if (!standing.isEnough()) {
            String lacking =
                    standing.missing().stream().map(Standing.Right::words).collect(Collectors.joining(", "));
            return new Checked(
                    false,
                    "The website knows us as " + standing.name() + ", but we may not: " + lacking
                            + ". Whoever looks after the website has to give this user the rights of an editor.");
        }
        String fine = "The connection works. The website knows us as " + standing.name() + ".";
        return new Checked(
                true,
                standing.administrator()
                        ? fine + " This user is an administrator, which is more than we need: an editor is safer."
                        : fine);
    }
}
