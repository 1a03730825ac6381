package org.houserules.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.houserules.database.Reading;
import org.houserules.database.Readings;
import org.houserules.people.Signatories;
import org.houserules.policy.CurrentPolicy;
import org.springframework.stereotype.Component;

/** Asks in one trip what the verdict beside a draft is judged by: it renews with every few letters. */
@Component
public class AskAhead {
    private final FactsOfSchool facts;
    private final CurrentPolicy policies;
    private final Signatories signatories;
    private final Readings readings;
    private final Clock clock;

    AskAhead(FactsOfSchool facts, CurrentPolicy policies, Signatories signatories, Readings readings, Clock clock) {
        this.facts = facts;
        this.policies = policies;
        this.signatories = signatories;
        this.readings = readings;
        this.clock = clock;
    }

    /** In a transaction that writes nothing but the post. */
    public void forVerdict(long owner) {
        Stream<Reading<?>> all = Stream.of(
                        facts.readings(owner),
                        Stream.<Reading<?>>of(policies.readingAt(owner)),
                        signatories.readings(owner, LocalDate.now(clock)))
                .flatMap(some -> some);
        readings.ahead(all.toList());
    }
}
