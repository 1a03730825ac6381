package org.houserules.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is kept of somebody. A leaver's roles and delegations end with their last day and do not come back when
 * the day is moved.
 */
@Component
public class ChangePerson {
    private final People people;
    private final RolesHeld roles;
    private final Delegations delegations;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangePerson(
            People people,
            RolesHeld roles,
            Delegations delegations,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.delegations = delegations;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void change(SignedIn by, Person person, Person.Details details) {
        if (!person.belongsTo(by.owner())) {
            throw new NotFound();
        }
        people.change(person.id(), details);
        trail.record(
                happening(by, "person-changed", person).with("changed", Changes.between(person.details(), details)));
        events.publishEvent(new StaffChanged(by.owner().id()));
        Optional<LocalDate> leaves =
                details.left().filter(day -> !person.details().left().equals(Optional.of(day)));
        leaves.ifPresent(day -> leave(by, person, day));
    }

    private void leave(SignedIn by, Person person, LocalDate day) {
        long owner = by.owner().id();
        roles.of(owner, person.id()).forEach(held -> endRole(owner, held, day));
        delegations.endWith(owner, person.id(), Optional.empty(), day, Instant.now(clock));
        trail.record(happening(by, "person-leaves", person).with("left", day));
    }

    private void endRole(long owner, RolesHeld.Held held, LocalDate day) {
        if (held.from().isAfter(day)) {
            roles.takeOut(owner, held.id());
        } else if (held.until().filter(until -> !until.isAfter(day)).isEmpty()) {
            roles.end(owner, held.id(), day);
        }
    }

    private static Happening happening(SignedIn by, String action, Person person) {
        return Happening.by(by.person(), by.owner().id(), action, "person", person.id());
    }
}
