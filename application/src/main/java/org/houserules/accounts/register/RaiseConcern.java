package org.houserules.accounts.register;

import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.register.Concerns.Told;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what somebody outside says of an account. The trail keeps that it came, and not a word of it. */
@Service
public class RaiseConcern {
    private final Concerns concerns;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RaiseConcern(Concerns concerns, Trail trail, TransactionTemplate transactions, Clock clock) {
        this.concerns = concerns;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nobody is signed in: it sees the rows of this one owner. */
    public void raise(PublicSchool school, Optional<PublicAccount> account, Told told) {
        long owner = school.owner().id();
        OwnerScope.run(
                Scope.of(owner),
                () -> transactions.executeWithoutResult(status -> take(owner, account.map(PublicAccount::id), told)));
    }

    private void take(long owner, Optional<Long> account, Told told) {
        long id = concerns.add(owner, account, told, clock.instant());
        trail.record(Happening.byItself(owner, "concern-raised", "account-concern", id)
                .with("account", account.map(String::valueOf).orElse("none of ours")));
    }
}
