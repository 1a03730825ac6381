package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.reminders.Due;
import org.houserules.accounts.reminders.DueDates;
import org.houserules.accounts.reminders.TellAtOnce;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.WhoOpens;
import org.houserules.accounts.requests.signing.WaitingSignatures.Waiting;
import org.houserules.people.BritishDays;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells by mail and calendar whose turn it is with a request: at once when it becomes theirs, and every day until it is done. */
@Component
class RequestsDue implements DueDates {
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private final WaitingSignatures waiting;
    private final Requests requests;
    private final AcknowledgeAccount acknowledging;
    private final WhoOpens opening;
    private final TellAtOnce atOnce;
    private final Clock clock;

    RequestsDue(
            WaitingSignatures waiting,
            Requests requests,
            AcknowledgeAccount acknowledging,
            WhoOpens opening,
            TellAtOnce atOnce,
            Clock clock) {
        this.waiting = waiting;
        this.requests = requests;
        this.acknowledging = acknowledging;
        this.opening = opening;
        this.atOnce = atOnce;
        this.clock = clock;
    }

    @Override
    public List<Due> of(long owner, LocalDate today) {
        Stream<Due> signatures = waiting.of(owner).stream().flatMap(one -> toSign(one, today));
        Stream<Due> others = requests.unfinished(owner).stream().flatMap(request -> ofState(request, today));
        return Stream.concat(signatures, others).toList();
    }

    /** Who signs, and who acknowledges, is said by their own rules: never the author. */
    @Override
    public boolean namesStandIns() {
        return true;
    }

    /** In the transaction in which it moved: both are kept, or neither. */
    @EventListener
    void on(RequestMoved moved) {
        requests.find(moved.request()).ifPresent(this::tellAtOnce);
    }

    private void tellAtOnce(Request request) {
        LocalDate today = LocalDate.now(clock);
        Optional<Waiting> turn = waiting.of(request);
        String where = turn.map(one -> one.role().name()).orElse(request.state().name());
        List<Due> theirs = Stream.of(
                        turn.stream().flatMap(one -> toSign(one, today)),
                        ofState(request, today),
                        refused(request, today))
                .flatMap(all -> all)
                .map(due -> thisTime(due, request.version() + "." + where))
                .toList();
        atOnce.tell(request.owner(), theirs);
    }

    /** The next version of a request, or the next place in its chain, is told again. */
    private static Due thisTime(Due due, String turn) {
        return new Due(due.person(), due.key() + "." + turn, due.words(), due.path(), due.day());
    }

    private static Stream<Due> toSign(Waiting one, LocalDate today) {
        LocalDate since = day(one.since());
        String waits = since.isBefore(today) ? ", which has waited since " + BritishDays.day(since) : "";
        return one.persons().stream()
                .map(signatory -> new Due(
                        signatory.person(),
                        "sign." + one.request(),
                        "Sign the request for " + one.name() + ", by " + one.author() + waits,
                        "/accounts/requests/" + one.request() + "/sign",
                        today));
    }

    private Stream<Due> ofState(Request request, LocalDate today) {
        String at = "/accounts/requests/" + request.id();
        String about = request.name() + ", by " + request.authorName();
        State state = request.state();
        if (state == State.OPENED) {
            return acknowledging.leadership(request).stream()
                    .map(one -> new Due(
                            one.person(),
                            "acknowledge." + request.id(),
                            "Acknowledge the account " + about,
                            at + "/acknowledge",
                            today));
        }
        if (state == State.APPROVED) {
            return opening.of(request).stream()
                    .map(one -> new Due(
                            one,
                            "open." + request.id(),
                            request.waitsForItsDay(today)
                                    ? "Everybody has signed: open the account " + request.name() + " from "
                                            + BritishDays.day(request.goesLive().orElseThrow()) + " on"
                                    : "Everybody has signed: open the account " + request.name(),
                            at + "/open",
                            request.goesLive().orElse(today)));
        }
        if (state == State.RETURNED) {
            return mine(request, "returned", "Your request for " + request.name() + " was returned to you", at, today);
        }
        return Stream.empty();
    }

    /** Told once: there is nothing left to do. */
    private static Stream<Due> refused(Request request, LocalDate today) {
        String at = "/accounts/requests/" + request.id() + "/signatures";
        String words = "Your request for " + request.name() + " was refused; the reasons stand on its page";
        return request.state() == State.REFUSED ? mine(request, "refused", words, at, today) : Stream.empty();
    }

    private static Stream<Due> mine(Request request, String key, String words, String path, LocalDate today) {
        return Stream.of(new Due(request.author(), key + "." + request.id(), words, path, today));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, SCHOOL_TIME);
    }
}
