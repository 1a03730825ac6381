package org.houserules.accounts.requests.signing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.WaitingSignatures.Waiting;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.people.BritishDays;
import org.houserules.people.Owner;
import org.houserules.people.SignedIn;
import org.houserules.people.WorkElsewhere;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.Tone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells whoever works at the trust which requests of its schools wait for their signature. It goes school by school, in the
 * scope that this person has there, and only to schools in which they may work.
 */
@Component
public class RequestsElsewhere implements WorkElsewhere {
    private static final java.time.ZoneId SCHOOL_TIME = java.time.ZoneId.of("Europe/London");

    private final WaitingSignatures waiting;
    private final Requests requests;
    private final TransactionTemplate transactions;

    RequestsElsewhere(WaitingSignatures waiting, Requests requests, TransactionTemplate transactions) {
        this.waiting = waiting;
        this.requests = requests;
        this.transactions = transactions;
    }

    @Override
    public List<WorkItem> of(SignedIn person) {
        if (person.owner().kind() != Owner.Kind.TRUST) {
            return List.of();
        }
        return person.ownersOfTrust().stream()
                .filter(school -> school.id() != person.owner().id())
                .flatMap(school -> at(school, person))
                .toList();
    }

    /** Where a request waits for this person's signature, for whoever follows a link while working at another place. */
    public Optional<Owner> placeOf(long request, SignedIn person) {
        return person.owners().stream()
                .filter(place -> place.id() != person.owner().id())
                .filter(place -> waits(place, request, person))
                .findFirst();
    }

    private boolean waits(Owner place, long request, SignedIn person) {
        return OwnerScope.call(
                Scope.of(place.id(), person.person()),
                () -> Objects.requireNonNull(transactions.execute(status -> requests.find(request)
                        .filter(found -> found.owner() == place.id() && found.state() == State.WAITING)
                        .flatMap(waiting::of)
                        .filter(one -> one.persons().stream().anyMatch(may -> may.person() == person.person()))
                        .isPresent())));
    }

    private Stream<WorkItem> at(Owner school, SignedIn person) {
        List<Waiting> found = OwnerScope.call(
                Scope.of(school.id(), person.person()),
                () -> Objects.requireNonNull(transactions.execute(status -> waiting.of(school.id()))));
        return found.stream()
                .filter(one -> one.persons().stream().anyMatch(may -> may.person() == person.person()))
                .map(one -> item(school, one));
    }

    private static WorkItem item(Owner school, Waiting one) {
        return new WorkItem(
                "Sign a request",
                school.name() + ": " + one.name() + ", by " + one.author(),
                "/accounts/requests-at/" + school.id() + "/" + one.request(),
                Optional.of(new WorkItem.State("Waits for the " + one.called(), Tone.ASK)),
                Optional.of("Since " + BritishDays.day(java.time.LocalDate.ofInstant(one.since(), SCHOOL_TIME))),
                false);
    }
}
