package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request back from its signers, to write on in it or for good; what was signed of it is void. */
@Component
public class TakeBack {
    private final Requests requests;
    private final Trail trail;
    private final Clock clock;

    TakeBack(Requests requests, Trail trail, Clock clock) {
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return whether it is a draft again; false where it is too late */
    @Transactional
    public boolean toWriteOn(SignedIn by, long id) {
        Request request = Whose.toWrite(by, requests.lock(id));
        if (!mayBeTakenBack(request.state())) {
            return false;
        }
        leave(by, request, State.DRAFT, RequestEvent.TAKEN_BACK, "account-request-taken-back");
        return true;
    }

    /** @return whether it is withdrawn; false where it is over already */
    @Transactional
    public boolean forGood(SignedIn by, long id) {
        Request request = Whose.toWrite(by, requests.lock(id));
        if (request.state().isOver()) {
            return false;
        }
        leave(by, request, State.WITHDRAWN, RequestEvent.WITHDRAWN, "account-request-withdrawn");
        return true;
    }

    public static boolean mayBeTakenBack(State state) {
        return state == State.WAITING || state == State.APPROVED;
    }

    private void leave(SignedIn by, Request request, State state, RequestEvent event, String action) {
        requests.move(request, state);
        requests.tell(request, event.kind(), Optional.of(by.person()), "", clock.instant());
        trail.record(Happening.by(by.person(), request.owner(), action, Whose.KIND, request.id())
                .with("version", request.version()));
    }
}
