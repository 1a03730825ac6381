package org.houserules.accounts.requests.signing;

import java.util.List;
import java.util.Set;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.signing.DecideRequest.Result;
import org.houserules.accounts.requests.signing.DecideRequest.Seen;
import org.houserules.accounts.requests.signing.Signature.Outcome;
import org.houserules.pages.FieldError;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever's turn it is returns a request to its author to be changed, or refuses it for good; both with reasons. */
@Component
public class SendBack {
    private final DecideRequest deciding;
    private final Requests requests;
    private final HandIn handIn;

    SendBack(DecideRequest deciding, Requests requests, HandIn handIn) {
        this.deciding = deciding;
        this.requests = requests;
        this.handIn = handIn;
    }

    @Transactional
    public Result returns(SignedIn person, Seen seen, String reason) {
        return decide(person, seen, reason, Outcome.RETURNED, State.RETURNED);
    }

    @Transactional
    public Result refuse(SignedIn person, Seen seen, String reason) {
        return decide(person, seen, reason, Outcome.REFUSED, State.REFUSED);
    }

    private Result decide(SignedIn person, Seen seen, String reason, Outcome outcome, State state) {
        if (reason.isBlank()) {
            return new Result.NotYet(
                    List.of(new FieldError("reason", "Say why, so that its author knows what to do.")));
        }
        return deciding.decide(person, seen, turn -> {
            deciding.keep(turn, turn.openSteps().getFirst(), outcome, reason.strip(), Set.of(), "");
            requests.move(turn.request(), state);
            handIn.moved(turn.request());
            return new Result.Done(state);
        });
    }
}
