package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.WhoOpens;
import org.houserules.accounts.requests.signing.WaitingSignatures.Waiting;
import org.houserules.database.Reading;
import org.houserules.people.BritishDays;
import org.houserules.people.Permission;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.OfDay;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.houserules.people.WorkItem.Tone;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that wait for somebody's signature, for leadership, or for their author. */
@Component
@Order(20)
class RequestsAsWork implements Work {
    private static final int DAYS_TO_SIGN = 5;
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private final WaitingSignatures waiting;
    private final Requests requests;
    private final Signatures signatures;
    private final Signatories signatories;
    private final AcknowledgeAccount acknowledging;
    private final WhoOpens opening;
    private final StuckRequests stuck;
    private final Clock clock;

    RequestsAsWork(
            WaitingSignatures waiting,
            Requests requests,
            Signatures signatures,
            Signatories signatories,
            AcknowledgeAccount acknowledging,
            WhoOpens opening,
            StuckRequests stuck,
            Clock clock) {
        this.waiting = waiting;
        this.requests = requests;
        this.signatures = signatures;
        this.signatories = signatories;
        this.acknowledging = acknowledging;
        this.opening = opening;
        this.stuck = stuck;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        List<Request> all = concerning(person).list();
        List<Request> unfinished =
                all.stream().filter(request -> request.state() != State.REFUSED).toList();
        return new Found(
                Stream.of(
                                forOthers(person, unfinished),
                                stuck.of(person, unfinished),
                                forAuthor(person, unfinished),
                                refused(all))
                        .flatMap(some -> some)
                        .toList(),
                Stream.concat(signedBefore(person, unfinished), begun(person, unfinished))
                        .toList());
    }

    @Override
    public Stream<Reading<?>> ahead(SignedIn person) {
        return Stream.of(concerning(person));
    }

    private Reading<Request> concerning(SignedIn person) {
        return requests.concerning(person.owner().id(), person.person());
    }

    /** Who signs is read only where something waits for anybody. */
    private Stream<WorkItem> forOthers(SignedIn person, List<Request> unfinished) {
        List<Request> open = unfinished.stream()
                .filter(request -> request.author() != person.person())
                .filter(request -> request.state() == State.WAITING || request.state() == State.OPENED)
                .toList();
        if (open.isEmpty()) {
            return Stream.of();
        }
        OfDay today = signatories.on(person.owner().id(), LocalDate.now(clock));
        return Stream.concat(toSign(person, open, today), toAcknowledge(person, open, today));
    }

    private Stream<WorkItem> toSign(SignedIn person, List<Request> open, OfDay today) {
        return open.stream()
                .filter(request -> request.state() == State.WAITING)
                .flatMap(request -> waiting.of(request, person.person(), today).stream())
                .sorted(Comparator.comparing(Waiting::since))
                .map(this::toSign);
    }

    private WorkItem toSign(Waiting one) {
        LocalDate since = LocalDate.ofInstant(one.since(), SCHOOL_TIME);
        return new WorkItem(
                "Sign a request",
                one.name() + ", by " + one.author(),
                "/accounts/requests/" + one.request() + "/sign",
                Optional.of(new WorkItem.State("Waits for the " + one.called(), Tone.ASK)),
                Optional.of("Since " + BritishDays.day(since)),
                since.plusDays(DAYS_TO_SIGN).isBefore(LocalDate.now(clock)));
    }

    private Stream<WorkItem> toAcknowledge(SignedIn person, List<Request> open, OfDay today) {
        return open.stream()
                .filter(request -> request.state() == State.OPENED && acknowledging.may(person, request, today))
                .map(request -> withAuthor(
                        request,
                        "Acknowledge an account",
                        "/acknowledge",
                        request.state().words(),
                        Tone.ASK));
    }

    /** Until they have seen why. */
    private static Stream<WorkItem> refused(List<Request> all) {
        return all.stream()
                .filter(request -> request.state() == State.REFUSED)
                .map(request -> item(
                        request,
                        "See why a request was refused",
                        request.name(),
                        "/signatures",
                        request.state().words(),
                        Tone.STOP));
    }

    /** What is approved is opened by its author, or by somebody else where they have left. */
    private Stream<WorkItem> forAuthor(SignedIn person, List<Request> unfinished) {
        LocalDate today = LocalDate.now(clock);
        Stream<WorkItem> toOpen = unfinished.stream()
                .filter(request -> request.state() == State.APPROVED && !request.waitsForItsDay(today))
                .filter(request -> request.author() == person.person()
                        || opening.of(request).contains(person.person()))
                .map(request -> toOpen(request, today));
        Stream<WorkItem> toMend = own(person, unfinished)
                .filter(request -> request.state() == State.RETURNED)
                .map(request -> ofAuthor(request, "Mend a request for an account", Tone.ASK));
        return Stream.concat(toOpen, toMend);
    }

    /** Overdue where it was to be live by now. */
    private static WorkItem toOpen(Request request, LocalDate today) {
        return new WorkItem(
                "Open an approved account",
                request.name() + ", by " + request.authorName(),
                "/accounts/requests/" + request.id() + "/open",
                Optional.of(new WorkItem.State(request.words(today), Tone.MET)),
                request.goesLive().map(day -> "Goes live on " + BritishDays.day(day)),
                request.goesLive().filter(day -> day.isBefore(today)).isPresent());
    }

    /** What somebody signed and its author changes is told to them. */
    private Stream<WorkItem> signedBefore(SignedIn person, List<Request> unfinished) {
        List<Request> changed = unfinished.stream()
                .filter(request -> request.state().mayBeWritten() && request.version() > 0)
                .toList();
        if (changed.isEmpty()) {
            return Stream.of();
        }
        Set<Long> signed = signatures.signedBy(person.owner().id(), person.person());
        return changed.stream()
                .filter(request -> signed.contains(request.id()))
                .map(request -> withAuthor(
                        request, "See a request", "/signatures", "Being changed: your signature is void", Tone.IDLE));
    }

    private Stream<WorkItem> begun(SignedIn person, List<Request> unfinished) {
        return own(person, unfinished)
                .filter(request -> request.state() != State.RETURNED)
                .map(request -> request.state().mayBeWritten()
                        ? ofAuthor(request, "Write on at a request for an account", Tone.IDLE)
                        : item(
                                request,
                                "See a request for an account",
                                request.name(),
                                "",
                                request.words(LocalDate.now(clock)),
                                Tone.ASK));
    }

    private static Stream<Request> own(SignedIn person, List<Request> unfinished) {
        return person.may(Permission.REQUEST_ACCOUNTS)
                ? unfinished.stream().filter(request -> request.author() == person.person())
                : Stream.empty();
    }

    private static WorkItem ofAuthor(Request request, String act, Tone tone) {
        return item(request, act, request.name(), "", request.state().words(), tone);
    }

    private static WorkItem withAuthor(Request request, String act, String page, String words, Tone tone) {
        return item(request, act, request.name() + ", by " + request.authorName(), page, words, tone);
    }

    private static WorkItem item(Request request, String act, String about, String page, String words, Tone tone) {
        return new WorkItem(
                act,
                about,
                "/accounts/requests/" + request.id() + page,
                Optional.of(new WorkItem.State(words, tone)),
                Optional.empty(),
                false);
    }
}
