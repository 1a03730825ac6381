package org.houserules.accounts.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountChanged;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was seen of an account, and puts on the trail what has changed. */
@Component
class KeepSeen {
    private final Observations observations;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    KeepSeen(Observations observations, Trail trail, ApplicationEventPublisher events) {
        this.observations = observations;
        this.trail = trail;
        this.events = events;
    }

    @Transactional
    public void keep(OfficialAccount account, How how, Instant at, List<Observation> seen) {
        observations.couldRead(account.owner(), account.id(), how, at);
        Map<Setting, Observation> before = observations.latest(account.owner(), account.id());
        seen.forEach(one -> observations.keep(account.owner(), account.id(), one, Optional.empty()));
        tellChanges(account, before, Optional.empty());
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
    }

    /** What somebody attests. */
    @Transactional
    public void keep(OfficialAccount account, Observation attested, long person) {
        Map<Setting, Observation> before = observations.latest(account.owner(), account.id());
        observations.keep(account.owner(), account.id(), attested, Optional.of(person));
        tellChanges(account, before, Optional.of(person));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
    }

    @Transactional
    public void failed(OfficialAccount account, How how, String why, Instant at) {
        observations.couldNotRead(account.owner(), account.id(), how, at, why);
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
    }

    /** Only what was read once can stop being read. */
    @Transactional
    public void noLonger(OfficialAccount account, How how, String why, Instant at) {
        boolean wasRead = observations.latest(account.owner(), account.id()).values().stream()
                .anyMatch(one -> one.how() == how);
        if (wasRead) {
            observations.couldNotRead(account.owner(), account.id(), how, at, why);
        }
    }

    private void tellChanges(OfficialAccount account, Map<Setting, Observation> before, Optional<Long> person) {
        observations
                .latest(account.owner(), account.id())
                .forEach((setting, now) -> Optional.ofNullable(before.get(setting))
                        .filter(was -> was.state() != now.state())
                        .ifPresent(was -> trail.record(changed(account, was, now, person))));
    }

    private static Happening changed(OfficialAccount account, Observation was, Observation now, Optional<Long> person) {
        String action = now.state() == State.AS_WANTED ? "settings-mended" : "settings-drifted";
        Happening happening = person.map(by -> Happening.by(by, account.owner(), action, "account", account.id()))
                .orElseGet(() -> Happening.byItself(account.owner(), action, "account", account.id()));
        return happening
                .with("setting", now.setting().key())
                .with("was", was.state())
                .with("now", now.state());
    }
}
