package org.houserules.accounts.requests.signing;

import java.util.Optional;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.accounts.requests.signing.WhoseTurn.Progress;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who sees a request that was handed in: whoever writes it, signs it, has signed it, leads the school or looks after its trail. */
@Component
public class MaySee {
    private final VisibleRequests visible;
    private final Requests requests;
    private final Signatures signatures;
    private final WhoseTurn turns;
    private final AcknowledgeAccount acknowledging;

    MaySee(
            VisibleRequests visible,
            Requests requests,
            Signatures signatures,
            WhoseTurn turns,
            AcknowledgeAccount acknowledging) {
        this.visible = visible;
        this.requests = requests;
        this.signatures = signatures;
        this.turns = turns;
        this.acknowledging = acknowledging;
    }

    @Transactional(readOnly = true)
    public Optional<Request> find(SignedIn person, long id) {
        return visible.find(person, id)
                .or(() -> requests.find(id)
                        .filter(request -> request.owner() == person.owner().id() && request.version() > 0)
                        .filter(request -> isConcerned(person, request)));
    }

    /** Also of one that nobody can sign any more, so that a page that was open says why. */
    private boolean isSigner(SignedIn person, Request request, Progress progress) {
        return progress.outdated()
                ? turns.wouldHaveSigned(request, progress, person.person())
                : progress.standings().stream()
                        .anyMatch(
                                standing -> standing.signatory(person.person()).isPresent()
                                        || standing.barred().contains(person.person()));
    }

    private boolean isConcerned(SignedIn person, Request request) {
        return person.may(Permission.SEE_TRAIL)
                || acknowledging.may(person, request)
                || signatures.of(request).stream().anyMatch(signature -> signature.person() == person.person())
                || turns.of(request)
                        .filter(progress -> isSigner(person, request, progress))
                        .isPresent();
    }
}
