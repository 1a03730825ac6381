package org.houserules.accounts.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all rooms say is due, also for whoever acts for somebody who is away today. */
@Component
class AllDue {
    private final ObjectProvider<DueDates> rooms;
    private final Recipients recipients;

    AllDue(ObjectProvider<DueDates> rooms, Recipients recipients) {
        this.rooms = rooms;
        this.recipients = recipients;
    }

    /** In a transaction; the next first. */
    List<Due> of(long owner, LocalDate today) {
        List<Due> all = rooms.orderedStream()
                .flatMap(room -> room.of(owner, today).stream())
                .toList();
        List<Recipients.StandIn> standIns = recipients.standIns(owner, today);
        Stream<Due> passedOn = standIns.stream()
                .flatMap(standIn -> all.stream()
                        .filter(due -> due.person() == standIn.away())
                        .map(due -> due.forPerson(standIn.acting())));
        return Stream.concat(all.stream(), passedOn)
                .distinct()
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::key))
                .toList();
    }

    List<Due> of(long owner, long person, LocalDate today) {
        return of(owner, today).stream().filter(due -> due.person() == person).toList();
    }
}
