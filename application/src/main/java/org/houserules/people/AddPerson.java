package org.houserules.people;

import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody into the register of the school. */
@Component
public class AddPerson {
    private final People people;
    private final Trail trail;

    AddPerson(People people, Trail trail) {
        this.people = people;
        this.trail = trail;
    }

    /** @return their id */
    @Transactional
    public long add(SignedIn by, Person.Details details) {
        long owner = by.owner().id();
        long id = people.add(owner, details);
        trail.record(
                Happening.by(by.person(), owner, "person-added", "person", id).with("kind", details.kind()));
        return id;
    }
}
