package org.houserules.posts.publishing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.houserules.accounts.OfficialAccount;
import org.houserules.files.Content;
import org.houserules.files.Sealed;
import org.houserules.files.Unreadable;
import org.houserules.platforms.Patience;
import org.houserules.platforms.Reach;
import org.houserules.platforms.SiteAccess;
import org.houserules.platforms.WordPress;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Accounts that are WordPress sites, reached with the password that is kept sealed. */
@Component
class WordPressConnectors implements Connectors, DisposableBean {
    private static final String ENTER_AGAIN =
            "The account's connection cannot be used. Somebody who looks after the account has to enter it again.";

    private final Sealed sealed;
    private final WordPress wordPress;

    WordPressConnectors(Sealed sealed, @Value("${houserules.trusted-hosts:}") String[] trustedHosts) {
        this.sealed = sealed;
        this.wordPress = new WordPress(Reach.alsoTo(trustedHosts), Patience.usual());
    }

    @Override
    public Way to(OfficialAccount account) {
        return account.connection().map(known -> open(account, known)).orElseGet(ByHand::new);
    }

    private Way open(OfficialAccount account, OfficialAccount.Connection connection) {
        return switch (sealed.open(purpose(account), connection.sealedPassword())) {
            case Unreadable damaged -> new Broken(ENTER_AGAIN);
            case Content password -> at(connection, password.bytes());
        };
    }

    private Way at(OfficialAccount.Connection connection, byte[] password) {
        try {
            String opened = new String(password, StandardCharsets.UTF_8);
            return new Open(
                    wordPress.at(new SiteAccess(URI.create(connection.address()), connection.name(), opened)));
        } catch (IllegalArgumentException notAnAddress) {
            return new Broken(ENTER_AGAIN);
        } finally {
            Arrays.fill(password, (byte) 0);
        }
    }

    private static String purpose(OfficialAccount account) {
        return "account-" + account.id();
    }

    @Override
    public void destroy() {
        wordPress.close();
    }
}
