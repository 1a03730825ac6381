package org.houserules.checklists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.acknowledgements.Readers;
import org.houserules.database.Reading;
import org.houserules.people.BritishDays;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of their own accounts where the policy wants them looked over: until the first time, and when it is long ago. */
@Component
class LooksAsWork implements Work {
    private final Looks looks;
    private final CurrentPolicy policies;
    private final Clock clock;

    LooksAsWork(Looks looks, CurrentPolicy policies, Clock clock) {
        this.looks = looks;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        long owner = person.owner().id();
        boolean wanted = policies.readAt(owner).stream()
                .flatMap(policy -> policy.clauses().stream())
                .anyMatch(clause -> LookOver.isCarried(clause) && speaksTo(clause, person));
        return wanted
                ? looks.mine(owner, person.person()).first().map(this::due).orElse(Found.NOTHING)
                : Found.NOTHING;
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        long owner = person.owner().id();
        return Stream.of(policies.readingAt(owner), looks.mine(owner, person.person()));
    }

    private static boolean speaksTo(Clause<?> clause, SignedIn person) {
        return Readers.speaksTo(clause.audience(), person.kind(), person.roles());
    }

    private Found due(Looks.Mine mine) {
        if (mine.general().isEmpty()) {
            return waiting("You have not yet looked through the list for every account.");
        }
        Optional<LocalDate> longAgo =
                mine.oldest().filter(day -> day.plusMonths(mine.months()).isBefore(LocalDate.now(clock)));
        return longAgo.map(day -> waiting("You last looked through one of the lists on " + BritishDays.day(day) + "."))
                .orElse(Found.NOTHING);
    }

    private static Found waiting(String about) {
        return Found.waiting(List.of(new WorkItem(
                "Look over your own accounts", about, "/me/privacy", Optional.empty(), Optional.empty(), false)));
    }
}
