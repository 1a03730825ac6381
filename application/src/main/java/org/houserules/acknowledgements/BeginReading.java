package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.reminders.Due;
import org.houserules.accounts.reminders.TellAtOnce;
import org.houserules.acknowledgements.Clocks.Moved;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.jobs.Jobs;
import org.houserules.jobs.OneTimeJob;
import org.houserules.jobs.RecurringJob;
import org.houserules.people.RegisterChanged;
import org.houserules.people.StaffChanged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins the time to read for everybody whom it concerns, as soon as it does, and tells them at once: when the school is asked,
 * when somebody joins, comes back or becomes somebody whom the policy concerns.
 */
@Component
public class BeginReading {
    static final String NIGHTLY = "policy-readers";
    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);

    private final Askings askings;
    private final Clocks clocks;
    private final TellAtOnce atOnce;
    private final TellLeavers leavers;
    private final ObjectProvider<Jobs> jobs;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final OneTimeJob soon = new OneTimeJob("policy-readers-soon", this::of);

    BeginReading(
            Askings askings,
            Clocks clocks,
            TellAtOnce atOnce,
            TellLeavers leavers,
            ObjectProvider<Jobs> jobs,
            TransactionTemplate transactions,
            Clock clock) {
        this.askings = askings;
        this.clocks = clocks;
        this.atOnce = atOnce;
        this.leavers = leavers;
        this.jobs = jobs;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    static RecurringJob policyReaders(BeginReading begin) {
        return RecurringJob.daily(
                NIGHTLY,
                AFTER_MIDNIGHT,
                () -> OwnerScope.current().map(Scope::owners).stream()
                        .flatMap(owners -> owners.stream())
                        .forEach(begin::of));
    }

    @Bean
    static OneTimeJob policyReadersSoon(BeginReading begin) {
        return begin.soon;
    }

    /** After the transaction that is open: thousands of mails are no part of an adoption. */
    void soon(long owner) {
        jobs.getObject().ask(soon, owner, owner, clock.instant());
    }

    @EventListener
    void on(StaffChanged changed) {
        soon(changed.owner());
    }

    @EventListener
    void on(RegisterChanged changed) {
        soon(changed.owner());
    }

    /** In the owner's scope. Run twice, it does nothing more. */
    public void of(long owner) {
        transactions.executeWithoutResult(status -> {
            LocalDate today = LocalDate.now(clock);
            Optional<Asking> current = askings.current(owner, today);
            current.ifPresent(asking -> begin(owner, asking, today));
            leavers.tell(owner, today);
        });
    }

    private void begin(long owner, Asking asking, LocalDate today) {
        clocks.stop(owner, asking, today);
        LocalDate due = Deadline.plain(asking, today);
        List<Due> told = clocks.begin(owner, asking, today).stream()
                .map(person -> ReadingsDue.atOnce(person, asking, due))
                .toList();
        clocks.set(owner, asking, moved(owner, asking, today));
        atOnce.tell(owner, told);
    }

    private Map<Long, Moved> moved(long owner, Asking asking, LocalDate today) {
        Map<Long, Moved> moved = new HashMap<>();
        clocks.held(owner, asking)
                .forEach((person, held) -> moved.put(
                        person,
                        new Moved(
                                Deadline.of(asking, held.begins(), held.away()),
                                Deadline.awayUntil(today, held.away()))));
        return moved;
    }
}
