package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.people.BritishDays;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the policy on the page of work of whoever has to read it, and what holds after leaving on that of whoever leaves. */
@Component
class ReadingsAsWork implements Work {
    private static final int BEFORE_LEAVING = 14;
    private static final int SOON = 2;

    private final MyReading mine;
    private final Clock clock;

    ReadingsAsWork(MyReading mine, Clock clock) {
        this.mine = mine;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        LocalDate today = LocalDate.now(clock);
        List<WorkItem> waiting = new ArrayList<>();
        mine(person, today).first().ifPresent(found -> {
            found.due().ifPresent(due -> waiting.add(toRead(found.version(), due, today)));
            found.leaves()
                    .filter(leaves -> ChronoUnit.DAYS.between(today, leaves) <= BEFORE_LEAVING)
                    .ifPresent(leaves -> waiting.add(toLeave(leaves)));
        });
        return Found.waiting(waiting);
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        return Stream.of(mine(person, LocalDate.now(clock)));
    }

    private Reading<MyReading.Found> mine(SignedIn person, LocalDate today) {
        return mine.of(person.owner().id(), person.person(), today);
    }

    private static WorkItem toRead(String version, LocalDate due, LocalDate today) {
        boolean overdue = due.isBefore(today);
        return new WorkItem(
                "Read the policy",
                "The social media policy, version " + version,
                "/policy/read",
                Optional.of(overdue ? new State("overdue", Tone.STOP) : new State("to read", Tone.ASK)),
                Optional.of((overdue ? "since " : "by ") + BritishDays.day(due)),
                !due.isAfter(today.plusDays(SOON)));
    }

    private static WorkItem toLeave(LocalDate leaves) {
        return new WorkItem(
                "Read what holds after you leave",
                "Your last day is " + BritishDays.whole(leaves),
                "/policy/leaving",
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
