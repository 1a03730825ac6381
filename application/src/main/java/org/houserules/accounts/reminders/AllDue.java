package org.houserules.accounts.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<Due> passedOn = new ArrayList<>();
        List<Due> all = new ArrayList<>();
        rooms.orderedStream().forEach(room -> (room.namesStandIns() ? all : passedOn).addAll(room.of(owner, today)));
        all.addAll(withStandIns(owner, today, passedOn));
        return all.stream()
                .distinct()
                .sorted(Comparator.comparing(Due::day).thenComparing(Due::key))
                .toList();
    }

    /** The same, and for whoever acts for somebody who is away today. */
    List<Due> withStandIns(long owner, LocalDate today, List<Due> due) {
        Stream<Due> passedOn = recipients.standIns(owner, today).stream()
                .flatMap(standIn -> due.stream()
                        .filter(one -> one.person() == standIn.away())
                        .map(one -> one.forPerson(standIn.acting())));
        return Stream.concat(due.stream(), passedOn).distinct().toList();
    }

    List<Due> of(long owner, long person, LocalDate today) {
        return of(owner, today).stream().filter(due -> due.person() == person).toList();
    }
}
