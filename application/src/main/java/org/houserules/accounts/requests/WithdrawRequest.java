package org.houserules.accounts.requests;

import java.time.Clock;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a request for good: while it is written, while it waits, and until the account is opened. */
@Service
public class WithdrawRequest {
    private final VisibleRequests visible;
    private final Requests requests;
    private final Trail trail;
    private final Clock clock;

    WithdrawRequest(VisibleRequests visible, Requests requests, Trail trail, Clock clock) {
        this.visible = visible;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    public static boolean isPossible(Request request) {
        return !request.state().isOver() && request.state() != Request.State.OPENED;
    }

    /** @return whether it was still possible */
    @Transactional
    public boolean withdraw(SignedIn by, long id, String reason) {
        Request request = visible.lock(by, id).orElseThrow(NotFound::new);
        if (!isPossible(request)) {
            return false;
        }
        requests.move(request, Request.State.WITHDRAWN);
        requests.tell(request, "withdrawn", Optional.of(by.person()), reason, clock.instant());
        trail.record(Happening.by(by.person(), request.owner(), "request-withdrawn", "request", id)
                .with("was", request.state()));
        return true;
    }
}
