package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.Signatory;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The leadership has seen where an account is and who stands behind it; only then anybody gets access. */
@Component
public class AcknowledgeAccount {
    private static final List<Role> LEADERSHIP =
            List.of(Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER, Role.DEPUTY_HEADTEACHER, Role.SENIOR_LEADERSHIP);

    private final Requests requests;
    private final Signatories signatories;
    private final GoLive goLive;
    private final Trail trail;
    private final Clock clock;

    AcknowledgeAccount(Requests requests, Signatories signatories, GoLive goLive, Trail trail, Clock clock) {
        this.requests = requests;
        this.signatories = signatories;
        this.goLive = goLive;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        record Live(long account) implements Result {}

        record Stopped(List<SeenFinding> findings) implements Result {}

        /** The address is another than the one that was shown, or it waits no longer. */
        record Changed() implements Result {}
    }

    /** Anybody of the leadership, never the author. */
    @Transactional(readOnly = true)
    public boolean may(SignedIn person, Request request) {
        return may(person, request, signatories.on(request.owner(), LocalDate.now(clock)));
    }

    boolean may(SignedIn person, Request request, Signatories.OfDay today) {
        return request.owner() == person.owner().id()
                && leadership(request, today).anyMatch(one -> one.person() == person.person());
    }

    /** Who may acknowledge it today. */
    @Transactional(readOnly = true)
    public List<Signatory> leadership(Request request) {
        return leadership(request, signatories.on(request.owner(), LocalDate.now(clock)))
                .toList();
    }

    private static Stream<Signatory> leadership(Request request, Signatories.OfDay today) {
        return LEADERSHIP.stream().flatMap(role -> today.notChosenByAuthor(role, request.author()).stream());
    }

    /** @param address as it was shown */
    @Transactional
    public Result acknowledge(SignedIn by, long id, String address) {
        Request request = requests.lock(id).filter(found -> may(by, found)).orElseThrow(NotFound::new);
        Optional<Request.Opened> opened =
                request.opened().filter(known -> known.address().equals(address));
        if (request.state() != State.OPENED || opened.isEmpty()) {
            return new Result.Changed();
        }
        return switch (goLive.live(by, request, opened.get())) {
            case GoLive.Result.Live live -> {
                requests.tell(
                        request, RequestEvent.ACKNOWLEDGED.kind(), Optional.of(by.person()), address, clock.instant());
                trail.record(Happening.by(by.person(), request.owner(), "request-acknowledged", RequestEvent.KIND, id)
                        .with("address", address));
                yield new Result.Live(live.account());
            }
            case GoLive.Result.Stopped stopped -> new Result.Stopped(stopped.findings());
        };
    }
}
