package org.houserules.accounts.register;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.RecurringJob;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts concerns that wait on the page of work of the headteacher and whoever else manages accounts. */
@Component
class ConcernsAsWork implements Work {
    private static final Duration SOON = Duration.ofDays(2);

    private final Concerns concerns;
    private final Clock clock;

    ConcernsAsWork(Concerns concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        if (!person.may(Permission.MANAGE_ACCOUNTS)) {
            return Found.NOTHING;
        }
        return Found.waiting(
                concerns.waiting(person.owner().id()).stream().map(this::item).toList());
    }

    /** The words themselves stay on their own page. */
    private WorkItem item(Concern concern) {
        String day = BritishDays.day(concern.raisedAt().atZone(clock.getZone()).toLocalDate());
        return new WorkItem(
                "Read a concern",
                "about " + concern.accountName(),
                "/accounts/concerns/" + concern.id(),
                Optional.of(new State("From the public", Tone.ASK)),
                Optional.of("raised on " + day),
                concern.raisedAt().plus(SOON).isBefore(clock.instant()));
    }

    @Bean
    static RecurringJob forgetContactsOfConcerns(SettleConcern settle) {
        return RecurringJob.daily(
                "concern-contacts",
                LocalTime.of(2, 40),
                () -> OwnerScope.current().stream()
                        .flatMap(scope -> scope.owners().stream())
                        .forEach(settle::forgetContacts));
    }
}
