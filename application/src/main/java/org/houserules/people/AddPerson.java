package org.houserules.people;

import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody into the register of the school. */
@Component
public class AddPerson {
    private final People people;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    AddPerson(People people, Trail trail, ApplicationEventPublisher events) {
        this.people = people;
        this.trail = trail;
        this.events = events;
    }

    /** @return their id */
    @Transactional
    public long add(SignedIn by, Person.Details details) {
        long owner = by.owner().id();
        long id = people.add(owner, details);
        trail.record(
                Happening.by(by.person(), owner, "person-added", "person", id).with("kind", details.kind()));
        events.publishEvent(new RegisterChanged(owner));
        return id;
    }
}
