package org.houserules.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.houserules.server.RunningServer;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the people of the demo act, each at their school and on a day of the story, through the rooms of the house. */
final class Story {
    private static final int HOUR_OF_WORK = 10;

    private final RunningServer server;
    private final DemoClock clock;
    private final LocalDate today;
    private final Map<String, Long> people = new HashMap<>();

    Story(RunningServer server, DemoClock clock) {
        this.server = server;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    <T> T room(Class<T> type) {
        return server.room(type);
    }

    /** A day so many days from today. */
    LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    Instant now() {
        return clock.instant();
    }

    /** Ten in the morning of a day; of today, a moment ago. */
    Instant at(int fromToday) {
        return fromToday == 0
                ? clock.instant()
                : day(fromToday)
                        .atTime(LocalTime.of(HOUR_OF_WORK, 0))
                        .atZone(clock.getZone())
                        .toInstant();
    }

    void knows(String signInName, long person) {
        people.put(signInName, person);
    }

    long person(String signInName) {
        return Optional.ofNullable(people.get(signInName))
                .orElseThrow(() -> new IllegalStateException("The demo knows nobody called " + signInName));
    }

    /** What somebody does at a moment, in one transaction. */
    <T> T as(String signInName, Owner school, Instant at, Function<SignedIn, T> act) {
        return clock.at(at, () -> {
            SignedIn who = room(WhoIsSignedIn.class)
                    .find(person(signInName), Optional.of(school.id()))
                    .orElseThrow();
            return OwnerScope.call(
                    who.scope(), () -> room(TransactionTemplate.class).execute(status -> act.apply(who)));
        });
    }

    /** What follows later in the same transaction. */
    <T> T then(Instant at, Supplier<T> work) {
        return clock.at(at, work);
    }

    /** What House Rules does by itself at a moment. */
    <T> T byItself(Owner school, Instant at, Function<Owner, T> act) {
        Scope scope = Scope.of(school.id());
        return clock.at(
                at,
                () -> OwnerScope.call(
                        scope, () -> room(TransactionTemplate.class).execute(status -> act.apply(school))));
    }
}
