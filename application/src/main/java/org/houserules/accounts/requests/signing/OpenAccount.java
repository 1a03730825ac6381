package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAddress;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.BritishDays;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Platform;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where an approved account was opened; it is live then, or waits for the leadership where the policy says so. */
@Component
public class OpenAccount {
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");
    private static final String LEADERSHIP = "leadership-notified";

    private final VisibleRequests visible;
    private final Requests requests;
    private final Signatures signatures;
    private final OfficialAddress addresses;
    private final CheckRequest check;
    private final GoLive goLive;
    private final HandIn handIn;
    private final Trail trail;
    private final Clock clock;

    OpenAccount(
            VisibleRequests visible,
            Requests requests,
            Signatures signatures,
            OfficialAddress addresses,
            CheckRequest check,
            GoLive goLive,
            HandIn handIn,
            Trail trail,
            Clock clock) {
        this.visible = visible;
        this.requests = requests;
        this.signatures = signatures;
        this.addresses = addresses;
        this.check = check;
        this.goLive = goLive;
        this.handIn = handIn;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        record Live(long account) implements Result {}

        /** The leadership has to acknowledge it first. */
        record Waits() implements Result {}

        /** @param why with the fields they are about */
        record NotYet(List<FieldError> why) implements Result {}

        /** It is not approved, or opened already. */
        record NotApproved(State state) implements Result {}
    }

    /** @param on the day on which it was opened there */
    @Transactional
    public Result open(SignedIn by, long id, String address, Optional<LocalDate> on) {
        Request request = visible.lock(by, id).orElseThrow(NotFound::new);
        if (request.state() != State.APPROVED) {
            return new Result.NotApproved(request.state());
        }
        List<FieldError> wrong = new ArrayList<>(tooEarly(request).stream().toList());
        wrong.addAll(wrongAddress(request, address));
        wrong.addAll(wrongDay(request, on));
        if (!wrong.isEmpty()) {
            return new Result.NotYet(wrong);
        }
        List<SeenFinding> against = goLive.against(request);
        if (!against.isEmpty()) {
            return new Result.NotYet(new GoLive.Result.Stopped(against).asErrors());
        }
        return asksLeadership(request)
                ? leave(by, request, address, on.orElseThrow())
                : goOn(by, request, address, on.orElseThrow());
    }

    /** The day was signed, too. */
    public Optional<FieldError> tooEarly(Request request) {
        return request.waitsForItsDay(LocalDate.now(clock))
                ? Optional.of(new FieldError(
                        "address",
                        "It was signed to go live on "
                                + BritishDays.day(request.goesLive().orElseThrow())
                                + ". Say where it is from that day on. To go live earlier, take it back, change the day"
                                + " and have it signed again."))
                : Optional.empty();
    }

    /** Whether the policy wants the leadership to know where it is before anybody gets access. */
    private boolean asksLeadership(Request request) {
        return check.policy(request.owner())
                .map(policy -> policy.policy().controlsInForce().contains(LEADERSHIP))
                .orElse(true);
    }

    private Result leave(SignedIn by, Request request, String address, LocalDate on) {
        told(by, request, address, on);
        requests.move(request, State.OPENED);
        handIn.moved(request);
        return new Result.Waits();
    }

    /** Where something stands against it by now, nothing is kept. */
    private Result goOn(SignedIn by, Request request, String address, LocalDate on) {
        return switch (goLive.live(by, request, new Request.Opened(address, on))) {
            case GoLive.Result.Live live -> {
                told(by, request, address, on);
                yield new Result.Live(live.account());
            }
            case GoLive.Result.Stopped stopped -> new Result.NotYet(stopped.asErrors());
        };
    }

    private void told(SignedIn by, Request request, String address, LocalDate on) {
        requests.open(request, address, on);
        Instant now = clock.instant();
        requests.tell(request, RequestEvent.OPENED.kind(), Optional.of(by.person()), address, now);
        trail.record(Happening.by(by.person(), request.owner(), "request-opened", RequestEvent.KIND, request.id())
                .with("address", address)
                .with("on", on));
    }

    /** The platform is the one that was signed. */
    private List<FieldError> wrongAddress(Request request, String address) {
        Platform platform = signatures
                .latest(request)
                .flatMap(version -> version.answers().platform())
                .orElse(Platform.OTHER);
        return addresses.against(request.owner(), platform, address, Optional.empty());
    }

    private List<FieldError> wrongDay(Request request, Optional<LocalDate> on) {
        if (on.isEmpty()) {
            return List.of(new FieldError("on", "Say on which day it was opened, such as 1/12/2026."));
        }
        if (on.get().isAfter(LocalDate.now(clock))) {
            return List.of(new FieldError("on", "This day is still to come. Say it when the account is open."));
        }
        boolean told = request.opened()
                .map(Request.Opened::on)
                .filter(on.get()::equals)
                .isPresent();
        return approvedOn(request).filter(day -> !told && on.get().isBefore(day)).stream()
                .map(day -> new FieldError(
                        "on",
                        "It was approved on " + BritishDays.day(day)
                                + ". No account is opened before that: say on which day it was opened after it."))
                .toList();
    }

    private Optional<LocalDate> approvedOn(Request request) {
        return requests.events(request).stream()
                .filter(event -> event.kind().equals(RequestEvent.APPROVED.kind()))
                .map(event -> LocalDate.ofInstant(event.at(), SCHOOL_TIME))
                .reduce((earlier, later) -> later);
    }
}
