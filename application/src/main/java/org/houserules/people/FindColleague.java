package org.houserules.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds somebody of another school of the same trust by their whole e-mail address or sign-in name: one school's rows at a time. */
@Component
public class FindColleague {
    private static final int SHORTEST = 3;

    private final Colleagues colleagues;
    private final TransactionTemplate transactions;
    private final Clock clock;

    FindColleague(Colleagues colleagues, TransactionTemplate transactions, Clock clock) {
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing but id, name and position. Not to be called inside a transaction. */
    public Optional<Delegations.Named> find(SignedIn by, String exact) {
        if (exact.length() < SHORTEST) {
            return Optional.empty();
        }
        return colleagues.schoolsBeside(by.owner().id()).stream()
                .flatMap(school -> at(school, exact).stream())
                .findFirst();
    }

    private Optional<Delegations.Named> at(long school, String exact) {
        return OwnerScope.call(
                Scope.of(school),
                () -> transactions.execute(status -> colleagues.find(school, exact, LocalDate.now(clock))));
    }
}
