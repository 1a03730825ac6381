package org.houserules.accounts.requests.signing;

import java.time.Clock;
import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a request back from its signers, or from the leadership, to write on in it; what was signed of it is void. */
@Component
public class TakeBack {
    private final VisibleRequests visible;
    private final Requests requests;
    private final Trail trail;
    private final Clock clock;

    TakeBack(VisibleRequests visible, Requests requests, Trail trail, Clock clock) {
        this.visible = visible;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /** @return whether it is a draft again; false where it is too late */
    @Transactional
    public boolean takeBack(SignedIn by, long id) {
        Request request = visible.lock(by, id).orElseThrow(NotFound::new);
        if (!mayBeTakenBack(request.state())) {
            return false;
        }
        requests.move(request, State.DRAFT);
        requests.tell(request, RequestEvent.TAKEN_BACK.kind(), Optional.of(by.person()), "", clock.instant());
        trail.record(Happening.by(by.person(), request.owner(), "request-taken-back", RequestEvent.KIND, id)
                .with("version", request.version()));
        return true;
    }

    public static boolean mayBeTakenBack(State state) {
        return state == State.WAITING || state == State.APPROVED || state == State.OPENED;
    }
}
