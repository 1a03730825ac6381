package org.houserules.accounts.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.people.People;
import org.houserules.people.Permission;
import org.houserules.people.PermissionHolders;
import org.houserules.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who goes on with a request: its author; where they have left, their line manager, or else whoever may manage accounts. */
@Component
public class WhoOpens {
    private final People people;
    private final PermissionHolders holders;
    private final Clock clock;

    WhoOpens(People people, PermissionHolders holders, Clock clock) {
        this.people = people;
        this.holders = holders;
        this.clock = clock;
    }

    /** Whether whoever asked for it belongs here no more. */
    @Transactional(readOnly = true)
    public boolean hasLeft(Request request) {
        return people.find(request.author())
                .filter(author -> !author.hasLeft(today()))
                .isEmpty();
    }

    @Transactional(readOnly = true)
    public List<Long> of(Request request) {
        if (!hasLeft(request)) {
            return List.of(request.author());
        }
        return people.find(request.author())
                .flatMap(author -> author.details().lineManager())
                .flatMap(people::find)
                .filter(manager -> !manager.hasLeft(today()))
                .map(Person::id)
                .map(List::of)
                .orElseGet(() -> holders.of(request.owner(), Permission.MANAGE_ACCOUNTS, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
