package org.houserules.policy.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.State;
import org.houserules.people.WorkItem.Tone;
import org.houserules.policy.Adoptions;
import org.houserules.policy.CurrentPolicy;
import org.springframework.stereotype.Component;

/** Tells those who adopt policies that their school has none: until then nothing can be judged, and nothing goes out. */
@Component
class NoPolicyAsWork implements Work {
    private final CurrentPolicy current;
    private final Adoptions adoptions;

    NoPolicyAsWork(CurrentPolicy current, Adoptions adoptions) {
        this.current = current;
        this.adoptions = adoptions;
    }

    @Override
    public Found of(SignedIn person) {
        long owner = person.owner().id();
        return !concerns(person) || current.at(owner).isPresent()
                ? Found.NOTHING
                : Found.waiting(List.of(adoptions.of(owner).isEmpty() ? adopt() : adopted()));
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        return concerns(person) ? Stream.of(current.readingAt(person.owner().id())) : Stream.of();
    }

    /** A trust may leave policies to its schools. */
    private static boolean concerns(SignedIn person) {
        return person.owner().kind() == Owner.Kind.SCHOOL && person.may(Permission.ADOPT_POLICY);
    }

    private static WorkItem adopt() {
        return item("Adopt the school's policy", "/policy/adopt");
    }

    private static WorkItem adopted() {
        return item("See when the policy you adopted begins", "/policy");
    }

    private static WorkItem item(String what, String path) {
        return new WorkItem(
                what,
                "until then no post can be judged, and none goes out",
                path,
                Optional.of(new State("no policy in force", Tone.STOP)),
                Optional.empty(),
                true);
    }
}
