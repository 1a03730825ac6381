package org.houserules.authorisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.authorisations.Entry.Standing;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a permission to post back from now on, with the one that was to follow it. */
@Service
public class TakeBackAuthorisation {
    private final Register register;
    private final Givers givers;
    private final Trail trail;
    private final Clock clock;

    TakeBackAuthorisation(Register register, Givers givers, Trail trail, Clock clock) {
        this.register = register;
        this.givers = givers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Repeated, it changes nothing.
     *
     * @throws NotFound for who may not give any
     */
    @Transactional
    public void takeBack(SignedIn by, Entry entry, String reason) {
        if (!givers.includes(by)) {
            throw new NotFound();
        }
        long owner = by.owner().id();
        LocalDate today = LocalDate.now(clock);
        List<Entry> open = register.lockedOf(owner, entry.what().person()).stream()
                .filter(other -> other.on(today) != Standing.ENDED)
                .toList();
        for (Entry one : open) {
            register.takeBack(owner, one.what().id(), today, by.person(), reason);
            trail.record(Happening.by(
                            by.person(),
                            owner,
                            "authorisation-taken-back",
                            "authorisation",
                            one.what().id())
                    .with("person", one.what().person()));
        }
    }
}
