package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.WaitingSignatures.Waiting;
import org.houserules.people.BritishDays;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that wait for somebody's signature, for leadership, or for their author. */
@Component
@Order(20)
class SigningAsWork implements Work {
    private static final int DAYS_TO_SIGN = 5;
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private final WaitingSignatures waiting;
    private final Requests requests;
    private final Signatures signatures;
    private final AcknowledgeAccount acknowledging;
    private final Clock clock;

    SigningAsWork(
            WaitingSignatures waiting,
            Requests requests,
            Signatures signatures,
            AcknowledgeAccount acknowledging,
            Clock clock) {
        this.waiting = waiting;
        this.requests = requests;
        this.signatures = signatures;
        this.acknowledging = acknowledging;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(SignedIn person) {
        long owner = person.owner().id();
        List<Request> unfinished = requests.unfinished(owner);
        if (unfinished.isEmpty()) {
            return List.of();
        }
        Stream<WorkItem> toSign = waiting.of(owner).stream()
                .filter(one -> one.persons().stream().anyMatch(may -> may.person() == person.person()))
                .map(this::toSign);
        Stream<WorkItem> toAcknowledge = unfinished.stream()
                .filter(request -> request.state() == State.OPENED && acknowledging.may(person, request))
                .map(SigningAsWork::toAcknowledge);
        Stream<WorkItem> toOpen = unfinished.stream()
                .filter(request -> request.state() == State.APPROVED && request.author() == person.person())
                .map(SigningAsWork::toOpen);
        return Stream.of(toSign, toAcknowledge, toOpen).flatMap(all -> all).toList();
    }

    private WorkItem toSign(Waiting one) {
        LocalDate since = day(one.since());
        return new WorkItem(
                "Sign a request",
                one.name() + ", by " + one.author(),
                "/accounts/requests/" + one.request() + "/sign",
                Optional.of(new WorkItem.State("Waits for the " + one.called(), WorkItem.Tone.ASK)),
                Optional.of("Since " + BritishDays.day(since)),
                since.plusDays(DAYS_TO_SIGN).isBefore(LocalDate.now(clock)));
    }

    private static WorkItem toAcknowledge(Request request) {
        return item(
                request,
                "Acknowledge an account",
                "/acknowledge",
                request.state().words(),
                WorkItem.Tone.ASK);
    }

    private static WorkItem toOpen(Request request) {
        return item(
                request, "Open an approved account", "/open", request.state().words(), WorkItem.Tone.MET);
    }

    /** What somebody signed and its author changes is told to them. */
    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> ownOf(SignedIn person) {
        return requests.unfinished(person.owner().id()).stream()
                .filter(request -> request.state().mayBeWritten() && hasSigned(person, request))
                .map(request -> item(
                        request,
                        "See a request",
                        "/signatures",
                        "Being changed: your signature is void",
                        WorkItem.Tone.IDLE))
                .toList();
    }

    private static WorkItem item(Request request, String act, String page, String words, WorkItem.Tone tone) {
        return new WorkItem(
                act,
                request.name() + ", by " + request.authorName(),
                "/accounts/requests/" + request.id() + page,
                Optional.of(new WorkItem.State(words, tone)),
                Optional.empty(),
                false);
    }

    private boolean hasSigned(SignedIn person, Request request) {
        return request.version() > 0
                && signatures.of(request).stream()
                        .anyMatch(signature -> signature.person() == person.person()
                                && signature.signed()
                                && signature.version() == request.version());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SCHOOL_TIME);
    }
}
