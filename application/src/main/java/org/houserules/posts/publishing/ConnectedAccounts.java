package org.houserules.posts.publishing;

import org.houserules.accounts.Connections;
import org.houserules.accounts.OfficialAccount;
import org.springframework.stereotype.Component;

/** Accounts as the register connects them. */
@Component
class ConnectedAccounts implements Connectors {
    private final Connections connections;

    ConnectedAccounts(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Way to(OfficialAccount account) {
        return switch (connections.to(account)) {
            case Connections.Way.Open open -> new Open(open.connector());
            case Connections.Way.Manual manual -> new ByHand();
            case Connections.Way.Shut shut -> new Broken(shut.why());
        };
    }
}
