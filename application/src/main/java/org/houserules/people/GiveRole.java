package org.houserules.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FormErrors;
import org.houserules.people.RolesHeld.Held;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a role from a day on, and ends it. */
@Component
public class GiveRole {
    /** Those who answer for the school themselves; everybody else is given a role by somebody else. */
    private static final Set<Role> MAY_TAKE =
            Set.of(Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER, Role.TRUST_ADMINISTRATOR);

    private final RolesHeld roles;
    private final Delegations delegations;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveRole(RolesHeld roles, Delegations delegations, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.roles = roles;
        this.delegations = delegations;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public FormErrors give(SignedIn by, Person person, Role role, LocalDate from, Optional<LocalDate> until) {
        return give(by, by.owner().id(), person, role, from, until);
    }

    /** In the scope of that school. @param owner the school at which they hold it */
    @Transactional
    public FormErrors give(
            SignedIn by, long owner, Person person, Role role, LocalDate from, Optional<LocalDate> until) {
        FormErrors wrong = wrong(by, owner, person, role, new Period(Optional.of(from), until));
        if (wrong.isEmpty()) {
            roles.give(owner, person.id(), role, from, until);
            trail.record(happening(by, owner, "role-given", person.id(), role)
                    .with("from", from)
                    .with("until", until.map(String::valueOf).orElse("open")));
            events.publishEvent(new RegisterChanged(owner));
        }
        return wrong;
    }

    private FormErrors wrong(SignedIn by, long owner, Person person, Role role, Period when) {
        if (role == Role.AUTHORISED_AUTHOR) {
            return FormErrors.of(
                    "role", "Nobody is made an authorised author here: give them a written authorisation.");
        }
        if (by.person() == person.id() && MAY_TAKE.stream().noneMatch(by.roles()::contains)) {
            return FormErrors.of("role", "Nobody gives themselves a role. Ask somebody else who may change people.");
        }
        if (person.details()
                .left()
                .filter(left -> !when.covers(left) || left.isBefore(LocalDate.now(clock)))
                .isPresent()) {
            return FormErrors.of("from", person.name() + " leaves before that. Change their last day first.");
        }
        boolean twice =
                roles.of(owner, person.id()).stream().anyMatch(held -> held.role() == role && overlap(held, when));
        return twice
                ? FormErrors.of(
                        "role", person.name() + " holds this role already on some of these days. End that first.")
                : FormErrors.NONE;
    }

    private static boolean overlap(Held held, Period when) {
        return when.until().filter(held.from()::isAfter).isEmpty()
                && held.until()
                        .filter(last -> when.from().filter(last::isBefore).isPresent())
                        .isEmpty();
    }

    /** From the day after on they do not hold it; a role that begins later is taken out. */
    @Transactional
    public FormErrors end(SignedIn by, Person person, long id, LocalDate last) {
        long owner = by.owner().id();
        Held held = roles.of(owner, person.id()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (held.isOver(LocalDate.now(clock))) {
            return FormErrors.of("last-" + id, "This role is over already.");
        }
        if (held.from().isAfter(last)) {
            roles.takeOut(owner, id);
        } else {
            roles.end(owner, id, last);
        }
        delegations.endWith(owner, person.id(), Optional.of(held.role()), last, Instant.now(clock));
        trail.record(
                happening(by, owner, "role-ended", person.id(), held.role()).with("last", last));
        events.publishEvent(new RegisterChanged(owner));
        return FormErrors.NONE;
    }

    private static Happening happening(SignedIn by, long owner, String action, long person, Role role) {
        return Happening.by(by.person(), owner, action, "person", person).with("role", role);
    }
}
